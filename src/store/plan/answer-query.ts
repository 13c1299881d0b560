import type { Connection, PoolClient, Submittable } from 'pg';
import { serialize } from 'pg-protocol';
import { prepareValue } from 'pg/lib/utils';
import type { Statement } from './plan-statement';

/** pg's own list of what a connection has prepared; it offers no way to forget one. */
export type PreparingConnection = Connection & { readonly parsedStatements: Record<string, string> };

/** What follows the values: run it, and say when all is told. */
const RUN = Buffer.concat([serialize.execute(), serialize.sync()]);

/** Runs a named statement whose answer is one text: the first column of its last row, or null. */
export function askForText(client: PoolClient, name: string, statement: Statement): Promise<string | null> {
  return new Promise((resolve, reject) => {
    client.query(
      new AnswerQuery(name, statement, (error, answer) => (error ? reject(error) : resolve(answer))),
    );
  });
}

/**
 * What pg's own query does, without asking each time what the columns are called and of which types they are, and
 * without making rows of the answer.
 */
class AnswerQuery implements Submittable {
  readonly text: string;
  private readonly values: unknown[];
  private answer: string | null = null;

  constructor(
    readonly name: string,
    { text, values }: Statement,
    private readonly tell: (error: Error | null, answer: string | null) => void,
  ) {
    this.text = text;
    this.values = values.map((value) => prepareValue(value));
  }

  submit(connection: Connection): void {
    const { stream, parsedStatements } = connection as PreparingConnection;
    const { name, text, values } = this;
    const messages = [serialize.bind({ statement: name, values }), RUN];
    if (!(name in parsedStatements)) messages.unshift(serialize.parse({ name, text }));
    // In one piece: a write takes Node as long as making the messages.
    stream.write(Buffer.concat(messages));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.answer = fields[0] ?? null;
  }

  handleReadyForQuery(): void {
    this.tell(null, this.answer);
  }

  handleError(error: Error): void {
    this.tell(error, null);
  }

  handleCommandComplete(): void {
    // Its row is all that is wanted.
  }
}
