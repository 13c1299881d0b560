import { createDataSource } from '../../src/store/data-source';
import { useDatabase } from '../database';
import { ask, serve } from './serving';

const database = useDatabase();

test('a database that is away: not ready, and clients are told so without the inside', async () => {
  const dataSource = await createDataSource({ url: database.url }).initialize();
  const server = await serve(dataSource);
  await dataSource.destroy();
  try {
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', problem: "The database can't be reached." },
    ]);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const { body } = await ask(server.url, '{ actor(name: "x") { id } }');
    expect(body.data).toEqual({ actor: null });
    expect(JSON.stringify(body.errors)).not.toContain('pool');
  } finally {
    await server.stop();
  }
});

test('a database of an older version: not ready, and what to do', async () => {
  const server = await serve(database.dataSource);
  const [last] = await database.rows<{ id: number }>('select * from migrations order by id desc limit 1');
  await database.rows('delete from migrations where id = $1', [last?.id]);
  try {
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
      status: 'not ready',
      problem: 'Migrations are missing: run newsgraph migrate.',
    });
  } finally {
    await database.rows(
      "insert into migrations select ($1::json ->> 'id')::int, ($1::json ->> 'timestamp')::bigint, $1::json ->> 'name'",
      [JSON.stringify(last)],
    );
    await server.stop();
  }
});

test('a request under way is answered before the server ends', async () => {
  const server = await serve(database.dataSource);
  const lock = database.dataSource.createQueryRunner();
  await lock.startTransaction();
  await lock.query('lock table article in access exclusive mode');
  const slow = ask(server.url, '{ articles { totalCount } }');
  await waitsForLock();
  const stopped = server.stop();
  await lock.rollbackTransaction();
  await lock.release();
  expect((await slow).body).toEqual({ data: { articles: { totalCount: 0 } } });
  await stopped;
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

async function waitsForLock(): Promise<void> {
  const waiting =
    "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  while ((await database.rows(waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
}
