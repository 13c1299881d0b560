import { useDatabase } from '../database';
import { runCommand } from './run-command';

const database = useDatabase();

test('says where nothing is to be done', async () =>
  expect(await runCommand(['migrate'], { env: { DATABASE_URL: database.url } })).toEqual({
    status: 0,
    out: 'The database is up to date.\n',
    err: '',
  }));

test('names what it did', async () => {
  const empty = `${new URL(database.url).pathname.slice(1)}_empty`;
  const url = new URL(database.url);
  url.pathname = `/${empty}`;
  await database.rows(`create database ${empty} template template0`);
  const { status, out } = await runCommand(['migrate'], { env: { DATABASE_URL: url.href } });
  await database.rows(`drop database ${empty}`);
  expect(out).toMatch(/^migrated {3}FirstTables\d+$/m);
  expect(status).toBe(0);
});
