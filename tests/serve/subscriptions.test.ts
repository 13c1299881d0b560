import { createClient as createStreamClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { systemClock } from '../../src/pipeline/clock';
import { createEvents } from '../../src/pipeline/events';
import { createJobs } from '../../src/pipeline/jobs/jobs';
import type { RunningServer } from '../../src/serve/server';
import { createAccessKey } from '../../src/store/queries/access-keys';
import { GRAPH_CHANGED } from '../../src/store/queries/changes/change-channel';
import { cancelJob } from '../../src/store/queries/jobs/decide-job';
import { JOB_PROGRESS } from '../../src/store/queries/jobs/job-channels';
import { listen, type Notifications } from '../../src/store/notify/listen';
import { useDatabase } from '../database';
import { saveStories } from '../graph/stories';
import { serve } from './serving';

const database = useDatabase({ each: true });
const servers: RunningServer[] = [];
const listeners: Notifications[] = [];

/** A server as there may be several on one database. */
async function start(keys: 'off' | 'required' = 'off'): Promise<string> {
  const notifications = listen(database.url, [GRAPH_CHANGED, JOB_PROGRESS]);
  const connected = new Promise<void>((resolve) => {
    const off = notifications.on(GRAPH_CHANGED, () => void (off(), resolve()));
  });
  const { dataSource } = database;
  const events = createEvents({ dataSource, notifications, clock: systemClock, report: () => undefined });
  const server = await serve(database.dataSource, {
    events,
    config: { host: '127.0.0.1', port: 0, keys },
  });
  servers.push(server);
  listeners.push(notifications);
  await connected;
  return server.url;
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await Promise.all(listeners.splice(0).map((notifications) => notifications.close()));
});

type Told = { data?: unknown; errors?: readonly { message: string }[] };

/** A subscription by one of both ways, and what it is told. */
interface Subscribed {
  next(): Promise<Told | undefined>;
  end(): Promise<void>;
}

function bySocket(
  url: string,
  query: string,
  connectionParams: Record<string, string> = {},
  extensions?: Record<string, unknown>,
): Subscribed {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams,
  });
  return subscribed(client.iterate({ query, extensions }) as AsyncIterableIterator<Told>, () =>
    client.dispose(),
  );
}

function byStream(
  url: string,
  query: string,
  headers: Record<string, string> = {},
  extensions?: Record<string, unknown>,
): Subscribed {
  const client = createStreamClient({ url: `${url}/graphql`, retryAttempts: 0, headers });
  return subscribed(client.iterate({ query, extensions }) as AsyncIterableIterator<Told>, () =>
    client.dispose(),
  );
}

function subscribed(iterator: AsyncIterableIterator<Told>, dispose: () => unknown): Subscribed {
  // Subscribes at once, not with the first question.
  let waiting = iterator.next();
  waiting.catch(() => undefined);
  return {
    next: async () => {
      const { value, done } = await waiting;
      waiting = iterator.next();
      waiting.catch(() => undefined);
      return done ? undefined : (value as Told);
    },
    end: async () => {
      await iterator.return?.();
      await dispose();
    },
  };
}

/** Until the server has it: a subscription says nothing when it begins. */
const settle = (): Promise<void> => systemClock.wait(300);

const WAYS = [
  ['WebSocket', bySocket],
  ['server-sent events', byStream],
] as const;

describe.each(WAYS)('by %s', (_way, subscribe) => {
  test('a new article is told with whatever is asked of it, by every server', async () => {
    const query =
      'subscription { articleAdded { id title quotes { totalCount } people { nodes { name } } } }';
    const clients = [subscribe(await start(), query), subscribe(await start(), query)];
    await settle();
    await saveStories(database.dataSource);
    for (const client of clients) {
      expect(await client.next()).toEqual({
        data: {
          articleAdded: {
            id: 'article-1',
            title: 'Border talks to open in Geneva',
            quotes: { totalCount: 3 },
            people: { nodes: [{ name: 'Ada Quill' }] },
          },
        },
      });
      expect(await client.next()).toMatchObject({ data: { articleAdded: { id: 'article-2' } } });
      await client.end();
    }
  });

  test('a filter chooses what is told', async () => {
    const query = 'subscription { quoteAdded(filter: { act: [DENY] }) { text } }';
    const client = subscribe(await start(), query);
    await settle();
    await saveStories(database.dataSource);
    expect(await client.next()).toEqual({ data: { quoteAdded: { text: 'it had moved any troops' } } });
    await client.end();
  });

  test('what changes for an actor is told', async () => {
    const query =
      'subscription { changed(watch: ["actor-2"], kinds: [MEETING_STATUS]) { kind before after node { id } } }';
    const client = subscribe(await start(), query);
    await settle();
    await saveStories(database.dataSource);
    expect(await client.next()).toEqual({
      data: {
        changed: { kind: 'MEETING_STATUS', before: 'PLANNED', after: 'HELD', node: { id: 'meeting-1' } },
      },
    });
    await client.end();
  });

  test('a job is told as it stands, as it goes on, and then no more', async () => {
    await createJobs(database.dataSource, systemClock).ingest([{ text: 'Rain.' }], 'local');
    const client = subscribe(await start(), 'subscription { jobProgress(id: "job-1") { status } }');
    expect(await client.next()).toEqual({ data: { jobProgress: { status: 'QUEUED' } } });
    await cancelJob(database.dataSource, 1, new Date());
    expect(await client.next()).toEqual({ data: { jobProgress: { status: 'CANCELLED' } } });
    expect(await client.next()).toBeUndefined();
    await client.end();
  });

  test('nothing is missed while the connection to the database was cut', async () => {
    const client = subscribe(await start(), 'subscription { articleAdded { id } }');
    await settle();
    await database.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'newsgraph listen' and datname = current_database()`,
    );
    await saveStories(database.dataSource);
    expect(await client.next()).toEqual({ data: { articleAdded: { id: 'article-1' } } });
    expect(await client.next()).toEqual({ data: { articleAdded: { id: 'article-2' } } });
    await client.end();
  });

  test('a query is answered too', async () => {
    const client = subscribe(await start(), '{ articles { totalCount } }');
    expect(await client.next()).toEqual({ data: { articles: { totalCount: 0 } } });
    await client.end();
  });

  test('hints are for those who ask for them', async () => {
    const url = await start();
    const query = '{ person(name: "Ida Nobody") { name } }';
    const [plain, curious] = [subscribe(url, query), subscribe(url, query, {}, { hints: true })];
    expect(await plain.next()).toEqual({ data: { person: null } });
    const hint = { message: expect.stringContaining('Ida Nobody') as string, path: ['person'] };
    expect(await curious.next()).toEqual({ data: { person: null }, extensions: { hints: [hint] } });
    await Promise.all([plain.end(), curious.end()]);
  });

  test.each([
    ['subscription { changed(watch: ["quote-1"]) { kind } }', "quote-1 can't be watched"],
    ['subscription { jobProgress(id: "actor-1") { status } }', 'actor-1 is no job'],
    ['subscription { quoteAdded(filter: { id: ["x"] }) { id } }', 'is no id of this server'],
  ])('%s is refused', async (query, message) => {
    const client = subscribe(await start(), query);
    const told = await client.next();
    expect(JSON.stringify(told)).toContain(message);
    await client.end();
  });
});

describe('access keys', () => {
  const query = 'subscription { articleAdded { id } }';
  const key = async (): Promise<string> =>
    `Bearer ${(await createAccessKey(database.dataSource, 'desk', ['read'])).secret}`;

  test('a socket shows its key as it connects', async () => {
    const authorization = await key();
    const client = bySocket(await start('required'), query, { authorization });
    await settle();
    await saveStories(database.dataSource);
    expect(await client.next()).toEqual({ data: { articleAdded: { id: 'article-1' } } });
    await client.end();
  });

  test('a socket without a key is closed as forbidden', async () => {
    const client = bySocket(await start('required'), query);
    await expect(client.next()).rejects.toMatchObject({ code: 4403 });
    await client.end();
  });

  test('a stream without a key is refused', async () => {
    const client = byStream(await start('required'), query);
    await expect(client.next()).rejects.toThrow();
    await client.end();
  });

  test('a page of another site opens no socket', async () => {
    const url = (await start()).replace('http', 'ws');
    const socket = new WebSocket(`${url}/graphql`, 'graphql-transport-ws', {
      origin: 'https://evil.example',
    });
    const [error] = await new Promise<Error[]>((resolve) => socket.once('error', (...told) => resolve(told)));
    expect(error?.message).toContain('403');
  });
});

test.each([
  [
    'subscription { nonsense }',
    'Cannot query field "nonsense" on type "Subscription".',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['subscription {', 'Syntax Error: Expected Name, found <EOF>.', 'GRAPHQL_PARSE_FAILED'],
])('%s is an error of its own: what else a socket asks goes on', async (query, message, code) => {
  const client = createClient({
    url: `${(await start()).replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const other = client.iterate({ query: 'subscription { articleAdded { id } }' });
  const told = other.next();
  await settle();
  await expect(client.iterate({ query }).next()).rejects.toMatchObject([
    { message, locations: [{ line: 1 }], extensions: { code } },
  ]);
  await saveStories(database.dataSource);
  expect((await told).value).toEqual({ data: { articleAdded: { id: 'article-1' } } });
  await other.return?.();
  await client.dispose();
});

test('by plain HTTP a subscription is told where to go', async () => {
  const response = await fetch(`${await start()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'subscription { articleAdded { id } }' }),
  });
  expect(await response.text()).toContain('Accept: text/event-stream');
});
