import { connect } from 'node:net';
import type { RunningServer } from '../../src/serve/server';
import { createAccessKey } from '../../src/store/queries/access-keys';
import { statementsOf, useDatabase } from '../database';
import { saveStories } from '../graph/stories';
import { serve } from './serving';

const database = useDatabase();
let server: RunningServer;
beforeAll(async () => {
  await saveStories(database.dataSource);
  server = await serve(database.dataSource);
});
afterAll(() => server?.stop());

const download = (parameters: string) => fetch(`${server.url}/export${parameters}`);

test('a download of a file that says what it is', async () => {
  const response = await download('?format=csv&records=meetings');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=newsgraph.csv');
  expect((await response.text()).split('\r\n')[1]).toMatch(/^meeting-1,Talks between Norland and Sudonia/);
});

test('a part', async () => {
  const filter = encodeURIComponent('{"outlet": {"name": "Plain Post"}}');
  const lines = (await (await download(`?filter=${filter}&records=articles`)).text()).split('\n');
  expect(lines).toHaveLength(2);
});

test('whoever asks for the head alone gets no more, and nothing is read for it', async () => {
  const statements = await statementsOf(async () => {
    const response = await fetch(`${server.url}/export?format=csv&records=quotes`, { method: 'HEAD' });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=newsgraph.csv');
  });
  expect(statements).toEqual([]);
});

test.each([
  ['?format=xlsx', 'There is no format xlsx.'],
  ['?filter=Iran', 'The filter is no JSON.'],
  ['?filter={"id":["seven"]}', '"seven" is no id of this server.'],
  ['?formt=csv', '/export takes format, records, filter, not formt.'],
  ['?format=csv&format=gexf', 'Give format once.'],
])('%s is refused', async (parameters, message) => {
  const response = await download(parameters);
  const body = (await response.json()) as { errors: { message: string; extensions: unknown }[] };
  expect(response.status).toBe(400);
  expect(body.errors[0]?.message).toContain(message);
  expect(body.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

test('with keys it asks for one that may read', async () => {
  const guarded = await serve(database.dataSource, {
    config: { host: '127.0.0.1', port: 0, keys: 'required' },
  });
  const { secret } = await createAccessKey(database.dataSource, 'reader', ['read']);
  const statusWith = async (headers: Record<string, string>) =>
    (await fetch(`${guarded.url}/export?records=roles`, { headers })).status;
  expect(await statusWith({})).toBe(401);
  expect(await statusWith({ authorization: `Bearer ${secret}` })).toBe(200);
  await guarded.stop();
});

test('who takes a download and reads nothing of it is cut off, so that others have their turn', async () => {
  await database.rows(`update article set text = repeat('x', 20000000)`);
  const patient = setTimeout;
  // A minute passes at once.
  jest
    .spyOn(global, 'setTimeout')
    .mockImplementation(((end: () => void, wait: number, ...more: []) =>
      patient(end, wait === 60_000 ? 100 : wait, ...more)) as never);
  const idle = Array.from({ length: 3 }, () => connect(Number(new URL(server.url).port), '127.0.0.1'));
  for (const socket of idle) {
    socket.on('error', () => undefined).pause();
    socket.write('GET /export?records=articles HTTP/1.1\r\nhost: localhost\r\n\r\n');
  }
  await statusOf(503);
  await statusOf(200);
  idle.forEach((socket) => socket.destroy());
  jest.restoreAllMocks();
  const open = `select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`;
  // Those that were cut off end soon after.
  while ((await database.rows(open)).length > 0);
});

/** Asks until it is answered so. */
async function statusOf(status: number): Promise<void> {
  while ((await download('?records=meetings')).status !== status);
}
