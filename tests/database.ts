import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/store/data-source';
import { StatementBatch } from '../src/store/transactions/statement-batch';

/** A migrated database of the test file's own, empty at its start. Valid inside tests and hooks. */
export interface TestDatabase {
  readonly dataSource: DataSource;
  readonly url: string;
  /** Runs SQL past the product's code. */
  rows<T = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<T[]>;
  /** Deletes everything; ids begin at 1 again. */
  empty(): Promise<void>;
}

/**
 * Gives the file a database: a clone of the template, one a jest worker, emptied before the file's first test
 * (`each: true`: before every test).
 */
export function useDatabase({ each = false } = {}): TestDatabase {
  let dataSource: DataSource;
  let url: string;
  const empty = async (): Promise<void> => {
    await dataSource.query(EMPTY);
  };
  beforeAll(async () => {
    url = await workerDatabase();
    dataSource = await createDataSource({ url, poolSize: 5 }).initialize();
    if (!each) await empty();
  });
  if (each) beforeEach(empty);
  afterAll(() => dataSource?.destroy());
  return {
    get dataSource() {
      return dataSource;
    },
    get url() {
      return url;
    },
    rows: (sql, values) => dataSource.query(sql, values),
    empty,
  };
}

/** The SQL that `work` sends, one entry a statement; settings of new connections are left out. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const spy = jest.spyOn(Client.prototype, 'query').mockImplementation(function (
    this: Client,
    ...args: unknown[]
  ) {
    const text = sqlOf(args[0]);
    if (!/^set /i.test(text)) statements.push(text);
    return original.apply(this, args as Parameters<typeof original>);
  } as never);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return statements;
}

const original = Client.prototype.query;

function sqlOf(query: unknown): string {
  if (query instanceof StatementBatch) return query.texts.join('; ');
  return typeof query === 'string' ? query : String((query as { text?: unknown } | undefined)?.text ?? '');
}

async function workerDatabase(): Promise<string> {
  const server = process.env.NEWSGRAPH_TEST_SERVER ?? '';
  const prefix = process.env.NEWSGRAPH_TEST_PREFIX;
  const name = `${prefix}_${process.env.JEST_WORKER_ID ?? '1'}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${name} template ${prefix}_template`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Deleting the few rows of a test takes a tenth of the time of truncate, which makes new files for 80 tables and
 * indexes. In rounds, where references are looked at: a table that another one still refers to has its turn again.
 */
const EMPTY = `do $$
  declare
    tables name[] := array(select tablename from pg_tables
      where schemaname = current_schema() and tablename <> 'migrations' order by tablename);
    one name;
    again boolean := true;
  begin
    -- Looking for rows that refer to each of thousands of actors takes minutes; all tables are emptied anyway.
    begin
      perform set_config('session_replication_role', 'replica', true);
    exception when insufficient_privilege then null;
    end;
    while again loop
      again := false;
      foreach one in array tables loop
        begin
          execute format('delete from %I', one);
        exception when foreign_key_violation then
          again := true;
        end;
      end loop;
    end loop;
    perform setval(oid, 1, false) from pg_class where relkind = 'S' and relnamespace = current_schema()::regnamespace
      and relname <> 'migrations_id_seq';
  end $$`;
