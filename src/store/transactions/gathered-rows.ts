import { arrayOf, type Column, send, type Statements } from '../queries/statements';

/**
 * The statements of several articles that are written together. What nobody reads before their end is gathered, and
 * goes in by one statement for all of them: most of what a statement takes is the same for one row and for hundreds.
 */
export class GatheredRows implements Statements {
  private readonly gathered = new Map<string, unknown[][]>();

  constructor(private readonly statements: Statements) {}

  query<Rows>(text: string, values?: unknown[]): Promise<Rows> {
    return this.statements.query<Rows>(text, values);
  }

  later(text: string, values: unknown[]): void {
    // Of a transaction, which tells of a failure by what is asked next.
    void send(this.statements, text, values);
  }

  gather(text: string, columns: readonly Column[]): void {
    const all = this.gathered.get(text) ?? columns.map(() => []);
    for (const [index, column] of columns.entries()) for (const value of column) all[index]!.push(value);
    this.gathered.set(text, all);
  }

  /** Writes what was gathered, in the order in which the statements were first asked for. */
  async write(): Promise<void> {
    for (const [text, columns] of this.gathered) await send(this.statements, text, columns.map(arrayOf));
    this.gathered.clear();
  }
}
