import type { RunningServer } from '../../src/serve/server';
import { useDatabase } from '../database';
import { ask, serve } from './serving';

const database = useDatabase();
let server: RunningServer;
beforeAll(async () => {
  server = await serve(database.dataSource);
});
afterAll(() => server?.stop());

const metrics = async () => (await fetch(`${server.url}/metrics`)).text();

test('counts requests by path and status', async () => {
  await ask(server.url, '{ __typename }');
  await ask(server.url, '{ nothing }');
  const text = await metrics();
  const counted = (path: string, status: number) =>
    `newsgraph_http_request_duration_seconds_count{method="POST",path="${path}",status="${status}"} 1`;
  expect(text).toContain(counted('/graphql', 200));
  expect(text).toContain(counted('/graphql', 400));
  expect(text).toContain('nodejs_eventloop_lag_seconds');
});

test('addresses that somebody made up are one series', async () => {
  await fetch(`${server.url}/a`);
  await fetch(`${server.url}/b`);
  expect(await metrics()).toContain('{method="GET",path="other",status="404"} 2');
});

test('says what waits and what fails, and nothing of it while the database is away', async () => {
  await database.rows(
    `insert into job (kind, status, total, created_by, created_at, due_at)
     values ('ingest', 'QUEUED', 1, 'local', now(), now())`,
  );
  await database.rows(
    `insert into watch (name, criteria, created_by, created_at, last_change, last_error)
     values ('desk', '{}', 'local', now(), 0, 'The webhook answered with status 503.')`,
  );
  const text = await metrics();
  expect(text).toContain('newsgraph_jobs{status="QUEUED"} 1');
  expect(text).toContain('newsgraph_failing{kind="watch"} 1');
  expect(text).toContain('newsgraph_failing{kind="feed"} 0');
  const away = jest.spyOn(database.dataSource, 'query').mockRejectedValue(new Error('Connection terminated'));
  expect(await metrics()).not.toContain('newsgraph_jobs{');
  away.mockRestore();
});

test('with keys it asks for one', async () => {
  const config = { host: '127.0.0.1', port: 0, keys: 'required' } as const;
  const guarded = await serve(database.dataSource, { config });
  expect((await fetch(`${guarded.url}/metrics`)).status).toBe(401);
  await guarded.stop();
});
