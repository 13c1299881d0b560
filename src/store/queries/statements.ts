/** Whatever runs SQL: a data source, or a transaction. */
export interface Statements {
  query<Rows = unknown>(text: string, values?: unknown[]): Promise<Rows>;
  /** Runs it before the next one that is waited for; that one fails where this one does. */
  later?(text: string, values: unknown[]): void;
  /** Given where several articles are written together: runs it once for the rows of all of them, at their end. */
  gather?(text: string, columns: readonly Column[]): void;
}

/** The values of one column of several rows. */
export type Column = readonly unknown[];

/** Runs a statement whose rows nobody needs: in a transaction with the next one, else at once. */
export async function send(statements: Statements, text: string, values: unknown[]): Promise<void> {
  if (statements.later) statements.later(text, values);
  else await statements.query(text, values);
}

/** Runs a statement over rows, an array a column, that nobody reads before all that is written together is there. */
export async function sendLast(
  statements: Statements,
  text: string,
  columns: readonly Column[],
): Promise<void> {
  if (statements.gather) statements.gather(text, columns);
  else await send(statements, text, columns.map(arrayOf));
}

/** As Postgres reads it: pg would look twice in each number and each text for what must be escaped. */
export function arrayOf(column: Column): unknown {
  return column.every(isPlain) ? `{${column.map(literalOf).join()}}` : column;
}

type Plain = string | number | null;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'string' || typeof value === 'number' || value === null;
}

function literalOf(value: Plain): Plain {
  if (typeof value === 'string')
    return `"${ESCAPED.test(value) ? value.replace(EACH_ESCAPED, '\\$&') : value}"`;
  return value ?? 'NULL';
}

const ESCAPED = /["\\]/;
const EACH_ESCAPED = /["\\]/g;

/** What is written in the same transaction as something else, after it. */
export type Alongside = (statements: Statements) => Promise<void>;
