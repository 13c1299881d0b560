import { type Connection, Query, type QueryResult, type Submittable } from 'pg';

/** A prepared statement with its values. */
export interface NamedStatement {
  name: string;
  text: string;
  values: unknown[];
}

/** What pg's own Query and Connection do, beyond what their types tell. */
interface Handler {
  prepare(connection: Connection): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleEmptyQuery(connection: Connection): void;
  readonly _result: QueryResult;
}
interface Internals extends Connection {
  sync(): void;
  submittedNamedStatements: Record<string, string>;
}

type Settle = (error: unknown, results: QueryResult[]) => void;

/**
 * Statements that go to the server in one message and are answered in one: pg ends each with a Sync of its own, after
 * which the server sends what it has, so that each statement wakes both sides up. Where one fails, none after it is run.
 * Handed to `client.query` in place of a statement; may be sent before its turn there, right behind the one before.
 */
export class StatementBatch implements Submittable {
  private readonly queries: (Handler & NamedStatement)[];
  private done = 0;
  private isSent = false;
  private settled = false;

  constructor(
    statements: readonly NamedStatement[],
    private readonly settle: Settle,
  ) {
    this.queries = statements.map((statement) => new Query(statement) as unknown as Handler & NamedStatement);
  }

  /** pg notes under these what the server has parsed: always the statement whose answer is coming. */
  get name(): string | undefined {
    return this.queries[this.done]?.name;
  }

  get text(): string | undefined {
    return this.queries[this.done]?.text;
  }

  /** Of all its statements, in their order. */
  get texts(): string[] {
    return this.queries.map(({ text }) => text);
  }

  submit(connection: Connection): void {
    if (!this.isSent) this.send(connection);
  }

  send(connection: Connection): void {
    this.isSent = true;
    const parts: Buffer[] = [];
    const collecting = Object.create(connection, {
      _send: { value: (part: Buffer) => parts.push(part) },
      sync: { value: () => undefined },
    }) as Connection;
    try {
      for (const query of this.queries) query.prepare(collecting);
    } catch (error) {
      this.handleError(error, connection as Internals);
    }
    // In one piece: of four pieces a statement the kernel makes a message slower than they are copied here.
    connection.stream.cork();
    connection.stream.write(Buffer.concat(parts));
    (connection as Internals).sync();
    connection.stream.uncork();
  }

  handleRowDescription(message: unknown): void {
    this.queries[this.done]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.queries[this.done]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    this.queries[this.done]?.handleCommandComplete(message, connection);
    this.done += 1;
  }

  handleEmptyQuery(): void {
    this.done += 1;
  }

  /** What stands behind the failed one was sent, but never parsed. */
  handleError(error: unknown, connection: Internals): void {
    for (const { name } of this.queries) delete connection.submittedNamedStatements[name];
    this.end(error);
  }

  handleReadyForQuery(): void {
    this.end(undefined);
  }

  private end(error: unknown): void {
    if (this.settled) return;
    this.settled = true;
    this.settle(
      error,
      this.queries.map(({ _result }) => _result),
    );
  }
}
