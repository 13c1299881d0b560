import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { cleanUnits } from '../../model/clean-units';
import { databaseError, orDatabaseError } from '../database-error';
import { askForText, type PreparingConnection } from './answer-query';
import type { Statement } from './plan-statement';

/** Texts whose names are remembered, and prepared statements that one connection keeps: about 100 kB each. */
const MOST_NAMES = 1_000;
const MOST_PREPARED = 200;

/**
 * What reading is set to. A question that takes so long would hurt the others. A plan that is made for all values
 * believes that reading a whole table costs little, also where its texts would be unpacked row by row.
 */
const settingsOf = (scope: 'session' | 'local'): string =>
  `set ${scope} statement_timeout = '10s'; set ${scope} enable_seqscan = off`;

/** Of a connection that only reads, once. */
export const READING_SETTINGS = `${settingsOf('session')}; set default_transaction_read_only = on`;

type PreparingClient = PoolClient & { connection: PreparingConnection };

const names = new Map<string, string>();
const readers = new WeakSet<PoolClient>();
const prepared = new WeakMap<PoolClient, Set<string>>();
let nameCount = 0;

/**
 * Runs a planned statement as a named prepared one, so that Postgres parses and plans it once a connection.
 * `fresh` reads from the primary, where there are replicas that may lag behind.
 * It fails with 57014 where it takes longer than ten seconds.
 * @throws UserError DATABASE_UNREACHABLE
 */
export async function runStatement(
  dataSource: DataSource,
  { text, values }: Statement,
  fresh = false,
): Promise<string | null> {
  const driver = dataSource.driver as PostgresDriver;
  const borrowed = fresh && mayLag(driver);
  const [client, release] = (await orDatabaseError(
    borrowed ? driver.obtainMasterConnection() : driver.obtainSlaveConnection(),
  )) as Connection;
  let failure: Error | undefined;
  try {
    const ask = (): Promise<string | null> => askPrepared(client, { text, values: values.map(storable) });
    return await (borrowed ? asGuest(client, ask) : asReader(client, ask));
  } catch (error) {
    failure = error as Error;
    throw databaseError(error);
  } finally {
    release(isBroken(failure) ? failure : undefined);
  }
}

type Connection = [client: PreparingClient, release: (error?: Error) => void];

/** Where there is no replica, the reading connections go to the primary too. */
function mayLag({ options: { replication } }: PostgresDriver): boolean {
  return replication?.slaves.some(({ url }) => url !== replication.master.url) ?? false;
}

/** On a connection that does nothing else. */
async function asReader<Answer>(client: PoolClient, ask: () => Promise<Answer>): Promise<Answer> {
  if (!readers.has(client)) await client.query(READING_SETTINGS);
  readers.add(client);
  return ask();
}

/** On a connection of the primary's, which are the writers': these may take longer, so that it is set for this alone. */
async function asGuest<Answer>(client: PoolClient, ask: () => Promise<Answer>): Promise<Answer> {
  await client.query(`begin read only; ${settingsOf('local')}`);
  try {
    return await ask();
  } finally {
    // Of a connection that broke nothing is left to end.
    await client.query('rollback').catch(() => undefined);
  }
}

async function askPrepared(client: PreparingClient, statement: Statement): Promise<string | null> {
  const name = nameOf(statement.text);
  await makeRoom(client, name);
  return askForText(client, name, statement);
}

function nameOf(text: string): string {
  const name = names.get(text) ?? `planned_${++nameCount}`;
  // Moved to the end: the first is the one that was used longest ago.
  names.delete(text);
  names.set(text, name);
  if (names.size > MOST_NAMES) names.delete(names.keys().next().value ?? '');
  return name;
}

/** Drops the statement that this connection used longest ago, where it has too many. */
async function makeRoom(client: PreparingClient, name: string): Promise<void> {
  const kept = prepared.get(client) ?? new Set();
  prepared.set(client, kept);
  kept.delete(name);
  kept.add(name);
  if (kept.size <= MOST_PREPARED) return;
  const [oldest = ''] = kept;
  kept.delete(oldest);
  if (!(oldest in client.connection.parsedStatements)) return;
  delete client.connection.parsedStatements[oldest];
  await client.query(`deallocate ${oldest}`);
}

/** An answer of Postgres has an SQLSTATE and leaves the connection whole, unless it says that it closes it (57P..). */
function isBroken(error: (Error & { code?: string }) | undefined): boolean {
  return error !== undefined && !/^(?!57P)[0-9A-Z]{5}$/.test(error.code ?? '');
}

/** What Postgres can't hold it can't compare with either. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return cleanUnits(value);
  return Array.isArray(value) ? value.map(storable) : value;
}
