import type { PoolClient, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';

/** Lends a connection to the primary. One that is told to be `cut`, or says so itself, is given to nobody again. */
export async function withConnection<Outcome>(
  dataSource: DataSource,
  work: (client: PoolClient, cut: (reason: Error) => void) => Promise<Outcome>,
): Promise<Outcome> {
  const driver = dataSource.driver as PostgresDriver;
  const [client, release] = (await driver.obtainMasterConnection()) as [PoolClient, Release];
  let broken: Error | undefined;
  const cut = (reason: Error): void => void (broken = reason);
  client.on('error', cut);
  try {
    return await work(client, cut);
  } finally {
    client.off('error', cut);
    release(broken);
  }
}

type Release = (broken?: Error) => void;

/**
 * What a writer asks for are always the rows of one article. A plan that is made while tables are empty reads them from
 * end to end, and stays until Postgres looks at them anew, thousands of rows later.
 */
export const BY_INDEXES = `/* byIndexes */ select set_config('enable_seqscan', 'off', true),
  set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`;

/** The texts of the statements that write, which are some hundred. */
const names = new Map<string, string>();

/** Under which it is prepared. */
export function nameOf(text: string): string {
  const name = names.get(text) ?? `written_${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** As TypeORM gives them: those of an update or a deletion with their count. */
export function rowsOf(result: QueryResult | undefined): unknown {
  const { command, rows, rowCount } = result ?? { command: '', rows: [], rowCount: 0 };
  return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
}
