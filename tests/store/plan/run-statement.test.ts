import { runStatement } from '../../../src/store/plan/run-statement';
import { createDataSource } from '../../../src/store/data-source';
import { useDatabase } from '../../database';

const database = useDatabase();
const run = (text: string, values: unknown[] = []) => runStatement(database.dataSource, { text, values });

test('the answer is the JSON text as Postgres wrote it', async () => {
  expect(await run(`select '{"a":  1}'::json::text as answer`)).toBe('{"a":  1}');
});

test('no row is null', async () => {
  expect(await run('select null::text as answer where false')).toBeNull();
});

test('what Postgres can’t hold is looked for as what would have been stored', async () => {
  expect(await run('select ($1::text || ($2::text[])[1]) as answer', ['a\0b', ['\ud800']])).toBe(
    'a\ufffdb\ufffd',
  );
});

test('a statement is prepared once a connection, and a connection keeps 200', async () => {
  const alone = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
  try {
    const ask = (number: number) => runStatement(alone, { text: `select '${number}' as answer`, values: [] });
    for (let number = 0; number < 210; number += 1) await ask(number);
    await ask(209);
    const count = `select count(*)::text as answer from pg_prepared_statements`;
    expect(await runStatement(alone, { text: count, values: [] })).toBe('200');
    // The first was dropped; it is prepared again.
    expect(await ask(0)).toBe('0');
  } finally {
    await alone.destroy();
  }
});

test('a failed statement leaves the connection whole', async () => {
  await expect(run('select 1/0')).rejects.toThrow('division by zero');
  expect(await run("select 'on' as answer")).toBe('on');
});

test('reading has ten seconds and can write nothing; writing has its own connections', async () => {
  expect(await run("select current_setting('statement_timeout') as answer")).toBe('10s');
  await expect(run("delete from article returning 'x' as answer")).rejects.toThrow('takes no writes');
  expect(await database.rows('show statement_timeout')).toEqual([{ statement_timeout: '0' }]);
});

test('what is read where was just written is bound like all reading, on a connection that writes again afterwards', async () => {
  const replica = new URL(database.url);
  replica.searchParams.set('application_name', 'replica');
  const replicaUrls = [replica.href];
  const replicated = await createDataSource({ url: database.url, replicaUrls, poolSize: 1 }).initialize();
  const fresh = (text: string) => runStatement(replicated, { text, values: [] }, true);
  const settings = `concat_ws(' ', current_setting('application_name'), current_setting('statement_timeout'),
    current_setting('enable_seqscan'), current_setting('transaction_read_only'))`;
  try {
    expect(await fresh(`select ${settings} as answer`)).toBe('newsgraph 10s off on');
    await expect(fresh("delete from article returning 'x' as answer")).rejects.toThrow('takes no writes');
    expect(await fresh(`select ${settings} as answer`)).toBe('newsgraph 10s off on');
    expect(await replicated.query(`select ${settings} as set`)).toEqual([{ set: 'newsgraph 0 on off' }]);
  } finally {
    await replicated.destroy();
  }
});

test('what takes too long is stopped, and the connection goes on', async () => {
  const alone = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
  const ask = (text: string) => runStatement(alone, { text, values: [] });
  await ask("select set_config('statement_timeout', '50ms', false) as answer");
  await expect(ask('select pg_sleep(5)::text as answer')).rejects.toMatchObject({ code: '57014' });
  expect(await ask("select 'on' as answer")).toBe('on');
  await alone.destroy();
});

test('a connection that was cut is told as such, and replaced', async () => {
  const cut = run('select pg_terminate_backend(pg_backend_pid())::text as answer');
  await expect(cut).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE', status: 503 });
  expect(await run("select 'again' as answer")).toBe('again');
});
