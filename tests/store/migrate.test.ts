import { Client } from 'pg';
import { createDataSource } from '../../src/store/data-source';
import { MIGRATIONS } from '../../src/store/migrations/migrations';
import { migrate } from '../../src/store/migrate';
import { statementsOf, useDatabase } from '../database';

const database = useDatabase();

/** An empty database beside the file's own. */
async function withFreshDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const name = `${new URL(database.url).pathname.slice(1)}_fresh`;
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  try {
    const url = new URL(database.url);
    url.pathname = `/${name}`;
    await work(url.href);
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}

async function migrateAlone(url: string): Promise<string[]> {
  const dataSource = await createDataSource({ url }).initialize();
  try {
    return await migrate(dataSource, url);
  } finally {
    await dataSource.destroy();
  }
}

test('several machines may migrate at once: one does, the others wait and find nothing to do', async () => {
  await withFreshDatabase(async (url) => {
    const runs = await Promise.all([migrateAlone(url), migrateAlone(url), migrateAlone(url)]);
    expect(runs.flat().sort()).toEqual(MIGRATIONS.map((migration) => migration.name).sort());
  });
});

test('the migrations make exactly what the entities say', async () => {
  const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('every migration can be undone', async () => {
  await withFreshDatabase(async (url) => {
    await migrateAlone(url);
    const dataSource = await createDataSource({ url }).initialize();
    for (let left = MIGRATIONS.length; left > 0; left--) await dataSource.undoLastMigration();
    const tables = await dataSource.query(
      `select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
    );
    await dataSource.destroy();
    expect(tables).toEqual([]);
  });
});

test('statements are counted', async () => {
  const statements = await statementsOf(async () => {
    await database.rows('select 1');
    await database.rows('select $1::int', [2]);
  });
  expect(statements).toEqual(['select 1', 'select $1::int']);
});
