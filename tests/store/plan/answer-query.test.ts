import { Client } from 'pg';
import { askForText } from '../../../src/store/plan/answer-query';
import { useDatabase } from '../../database';

const database = useDatabase();
let client: Client;

beforeAll(async () => {
  client = new Client(database.url);
  await client.connect();
});
afterAll(() => client.end());

const ask = (name: string, text: string, values: unknown[] = []) =>
  askForText(client as never, name, { text, values });

test('the text of one column', async () => {
  expect(await ask('both', "select $1::text || $2 as answer, 'no'", ['so ', 'é'])).toBe('so é');
});

test.each([
  ['text', 'a "b"', 'a "b"'],
  ['int', 7, '7'],
  ['boolean', true, 'true'],
  ['text[]', ['a,b', '"', '', null], '{"a,b","\\"","",NULL}'],
  ['bigint[]', ['12', 3], '{12,3}'],
  ['text', null, null],
])('%s: %j', async (type, value, told) => {
  expect(await ask(`${type} ${told}`, `select $1::${type}::text as answer`, [value])).toBe(told);
});

test('no row is null', async () => {
  expect(await ask('none', "select 'x' as answer where false")).toBeNull();
});

test('a statement is prepared once under its name', async () => {
  for (const value of ['1', '2'])
    expect(await ask('twice', 'select $1::text as answer', [value])).toBe(value);
  const prepared = "select count(*)::int as count from pg_prepared_statements where name = 'twice'";
  expect((await client.query(prepared)).rows).toEqual([{ count: 1 }]);
});

test.each([
  ['that isn’t SQL', 'selekt', '42601'],
  ['that fails', 'select (1 / $1::int)::text as answer', '22012'],
])('a statement %s is told, each time, and the connection goes on', async (what, text, code) => {
  const values = code === '22012' ? [0] : [];
  for (let time = 0; time < 2; time += 1)
    await expect(ask(what, text, values)).rejects.toMatchObject({ code });
  expect(await ask('on', "select 'on' as answer")).toBe('on');
});

test('a connection that has ended refuses', async () => {
  const ended = new Client(database.url);
  await ended.connect();
  await ended.end();
  await expect(askForText(ended as never, 'x', { text: 'select 1', values: [] })).rejects.toThrow('closed');
});
