import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { databaseError, orDatabaseError } from '../database-error';
import type { Filter } from '../plan/filters/filter';
import { newScope } from '../plan/plan-statement';
import { raw, render, sql, type Sql } from '../plan/sql';
import type { ReadRecords } from './record';
import { RECORD_SQL } from './record-sql';

/** Records that come over the wire at once: articles of 4 MB are rare, so that this is a few megabytes. */
const BATCH = 200;

/** A cursor's first rows may take long where they are sorted: longer than a question may. */
const LIMIT = "set local statement_timeout = '5min'";

/** The graph as it was at one moment, read record by record, so that memory stays flat however much there is. */
export interface Snapshot {
  readonly read: ReadRecords;
  readonly close: () => Promise<void>;
}

/**
 * The part of the graph that rests on the articles which an ArticleFilter chooses; all of it without one.
 * One read at a time. Reads from a replica where there is one.
 * @throws UserError DATABASE_UNREACHABLE; BAD_USER_INPUT where the filter can't be answered.
 */
export async function openSnapshot(dataSource: DataSource, filter: Filter = {}): Promise<Snapshot> {
  const chosen = chosenArticles(filter);
  const driver = dataSource.driver as PostgresDriver;
  const [client, release] = (await orDatabaseError(driver.obtainSlaveConnection())) as Connection;
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    await client.query(LIMIT);
  } catch (error) {
    release(error as Error);
    throw databaseError(error);
  }
  return {
    read: (kind) => readAll(client, RECORD_SQL[kind](chosen)) as never,
    // What is read needs no commit; a connection that can't even roll back is thrown away.
    close: () =>
      client.query('rollback').then(
        () => release(),
        (error: Error) => release(error),
      ),
  };
}

type Connection = [client: PoolClient, release: (error?: Error) => void];

function chosenArticles(filter: Filter): Sql {
  const article = raw('picked');
  return sql`select picked.id from article picked where ${newScope().matches('article', article, filter)}`;
}

async function* readAll(client: PoolClient, query: Sql): AsyncGenerator {
  const { text, values } = render(sql`declare records no scroll cursor for ${query}`);
  try {
    await client.query(text, values);
    for (;;) {
      const { rows } = await client.query<{ record: unknown }>(`fetch ${BATCH} from records`);
      for (const { record } of rows) yield record;
      if (rows.length < BATCH) break;
    }
    await client.query('close records');
  } catch (error) {
    throw databaseError(error);
  }
}
