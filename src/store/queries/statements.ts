/** Whatever runs SQL: a data source, or a transaction. */
export interface Statements {
  query<Rows = unknown>(text: string, values?: unknown[]): Promise<Rows>;
  /** Runs it before the next one that is waited for; that one fails where this one does. */
  later?(text: string, values: unknown[]): void;
}

/** Runs a statement whose rows nobody needs: in a transaction with the next one, else at once. */
export async function send(statements: Statements, text: string, values: unknown[]): Promise<void> {
  if (statements.later) statements.later(text, values);
  else await statements.query(text, values);
}

/** What is written in the same transaction as something else, after it. */
export type Alongside = (statements: Statements) => Promise<void>;
