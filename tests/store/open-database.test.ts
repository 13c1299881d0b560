import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../../src/store/open-database';
import { useDatabase } from '../database';
import { useTempFolder } from '../factories/temp-folder';

const database = useDatabase();
const temp = useTempFolder();

test('without an address the embedded server is started, migrated and ended', async () => {
  const opened = await openDatabase({ dataFolder: join(temp.path, 'data') });
  expect(await opened.migrate()).not.toEqual([]);
  expect(await opened.migrate()).toEqual([]);
  expect(await opened.dataSource.query('select count(*)::int as n from article')).toEqual([{ n: 0 }]);
  await opened.close();
  const unreachable = { code: 'DATABASE_UNREACHABLE' };
  await expect(openDatabase({ url: opened.url, dataFolder: '' })).rejects.toMatchObject(unreachable);
  await expect(opened.migrate()).rejects.toMatchObject(unreachable);
});

test('with an address that server is used, and ids are numbers', async () => {
  const opened = await openDatabase({ url: database.url, dataFolder: '/none' });
  expect(await opened.dataSource.query('select 7::bigint as id, array[1, 2]::bigint[] as ids')).toEqual([
    { id: 7, ids: [1, 2] },
  ]);
  await opened.close();
});

test('plans are kept for every statement', async () => {
  const opened = await openDatabase({ url: database.url, dataFolder: '/none' });
  expect(await opened.dataSource.query('show plan_cache_mode')).toEqual([
    { plan_cache_mode: 'force_generic_plan' },
  ]);
  await opened.close();
});

test('read replicas take their own address', async () => {
  const opened = await openDatabase({ url: database.url, replicaUrls: [database.url], dataFolder: '/none' });
  expect(await opened.dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
  await opened.close();
});

test.each([
  [
    'mysql://x',
    'DATABASE_URL_INVALID',
    'DATABASE_URL is no address of a Postgres. Write it as postgres://user:password@host:5432/database.',
  ],
  [
    'postgres://127.0.0.1:1/x',
    'DATABASE_UNREACHABLE',
    "Can't reach the database at 127.0.0.1:1/x: nothing listens there; start the server or mend the port (ECONNREFUSED). DATABASE_URL says which one is used; without it Newsgraph starts its own.",
  ],
])('%s: %s', async (url, code, message) => {
  await expect(openDatabase({ url, dataFolder: '/none' })).rejects.toMatchObject({ code, message });
});

test('a database of another encoding is refused with the statement that makes a right one', async () => {
  const url = new URL(database.url);
  const name = `${url.pathname.slice(1)}_latin`;
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  await admin
    .query(`create database ${name} encoding 'SQL_ASCII' locale 'C' template template0`)
    .catch(() =>
      admin.query(
        `create database ${name} encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`,
      ),
    );
  url.pathname = `/${name}`;
  await expect(openDatabase({ url: url.href, dataFolder: '/none' })).rejects.toMatchObject({
    code: 'DATABASE_ENCODING',
  });
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});
