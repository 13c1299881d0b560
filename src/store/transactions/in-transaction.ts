import type { PoolClient, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import type { Statements } from '../queries/statements';
import { type NamedStatement, StatementBatch } from './statement-batch';
import { BY_INDEXES, nameOf, rowsOf, withConnection } from './writing-connection';

/**
 * Does the work in one transaction, all of it or nothing. Statements are prepared, so that each connection parses and
 * plans them once, and those that nobody waits for (`later`) go with the next that somebody waits for.
 */
export async function inTransaction<Outcome>(
  dataSource: DataSource,
  work: (statements: Statements) => Promise<Outcome>,
): Promise<Outcome> {
  return withConnection(dataSource, async (client, cut) => {
    const statements = new TransactionStatements(client);
    try {
      statements.later('begin');
      statements.later(BY_INDEXES);
      const outcome = await work(statements);
      await statements.end('commit');
      return outcome;
    } catch (error) {
      statements.drop(error);
      await statements.end('rollback').catch(cut);
      throw error;
    }
  });
}

interface Asked extends NamedStatement {
  /** Missing where nobody waits for its rows. */
  settle?: (error: unknown, result: QueryResult | undefined) => void;
}

const OVER = 'The transaction is over.';

/** Of messages: Postgres has the next one to do while this side reads what came of the last. */
const MOST_UNDER_WAY = 2;

/** Several may ask at the same time: what comes while answers are awaited goes together in the next message. */
class TransactionStatements implements Statements {
  private waiting: Asked[] = [];
  private underWay = 0;
  private isPlanned = false;
  private isOver = false;

  constructor(private readonly client: PoolClient) {}

  later(text: string, values: unknown[] = []): void {
    if (this.isOver) throw new Error(OVER);
    this.waiting.push({ name: nameOf(text), text, values });
  }

  async query<Rows>(text: string, values: unknown[] = []): Promise<Rows> {
    if (this.isOver) throw new Error(OVER);
    return this.ask(text, values);
  }

  /** What was asked and not sent yet fails for this reason. */
  drop(reason: unknown): void {
    for (const { settle } of this.waiting.splice(0)) settle?.(reason, undefined);
  }

  /** Whoever asks from now on is refused: it would be done outside of the transaction. */
  end(how: 'commit' | 'rollback'): Promise<unknown> {
    this.isOver = true;
    return this.ask(how, []);
  }

  private ask<Rows>(text: string, values: unknown[]): Promise<Rows> {
    return new Promise((resolve, reject) => {
      const settle: Asked['settle'] = (error, result) =>
        error ? reject(error as Error) : resolve(rowsOf(result) as Rows);
      this.waiting.push({ name: nameOf(text), text, values, settle });
      this.flushSoon();
    });
  }

  /** Whoever else goes on by the same answer asks before it. */
  private flushSoon(): void {
    if (this.underWay === MOST_UNDER_WAY || this.isPlanned) return;
    this.isPlanned = true;
    setImmediate(() => {
      this.isPlanned = false;
      this.flush();
    });
  }

  private flush(): void {
    while (this.underWay < MOST_UNDER_WAY && this.waiting.some(({ settle }) => settle)) this.send();
  }

  private send(): void {
    const statements = this.waiting.splice(0, this.underWay === 0 ? this.half() : this.waiting.length);
    const batch = new StatementBatch(statements, (error, results) => {
      this.underWay -= 1;
      for (const [index, { settle }] of statements.entries()) settle?.(error, results[index]);
      this.flushSoon();
    });
    if (this.underWay > 0) batch.send(this.client.connection);
    this.underWay += 1;
    this.client.query(batch);
  }

  /** So many of those that wait that half of those who ask are among them: the others' go in a message behind it. */
  private half(): number {
    const asked = this.waiting.flatMap(({ settle }, index) => (settle ? [index] : []));
    return asked.length === 1 ? this.waiting.length : asked[asked.length >> 1]!;
  }
}
