import { createEvents, type Events } from '../../src/pipeline/events';
import type { Listener } from '../../src/store/notify/listen';
import type { GraphEvent } from '../../src/store/queries/changes/changes-after';
import { statementsOf, useDatabase } from '../database';
import { ManualClock } from './jobs/manual-clock';

const database = useDatabase({ each: true });
const listeners = new Set<Listener>();
/** As a notification of Postgres does. */
const ring = (): void => listeners.forEach((listener) => listener(''));
const reported: unknown[] = [];
let clock: ManualClock;
let events: Events;

beforeEach(() => {
  listeners.clear();
  reported.length = 0;
  clock = new ManualClock(0);
  events = createEvents({
    dataSource: database.dataSource,
    notifications: {
      on: (_channel, listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      close: () => Promise.resolve(),
    },
    clock,
    report: (error) => reported.push(error),
  });
});
afterEach(() => jest.restoreAllMocks());

/** So many more things happen, one article each. */
const happen = (count: number) =>
  database.rows(
    `insert into change (what, kind, number) select 'ARTICLE_ADDED', 'article', n from generate_series(1, $1) n`,
    [count],
  );

async function idsOf(client: AsyncIterator<readonly GraphEvent[]>): Promise<number[]> {
  const told = (await client.next()) as IteratorYieldResult<readonly GraphEvent[]>;
  return told.value.map(({ id }) => id);
}

/** The database is away for one question. */
const cutOnce = () =>
  jest.spyOn(database.dataSource, 'query').mockRejectedValueOnce(new Error('Connection terminated'));

/** What was begun before has gone on as far as it can. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

test('thousands that came while nothing was told reach a client of any pace, in their order', async () => {
  const client = await events.changes();
  await happen(3_000);
  ring();
  const ids: number[] = [];
  while (ids.length < 3_000) {
    ids.push(...(await idsOf(client)));
    await settle();
  }
  expect(ids).toEqual(Array.from({ length: 3_000 }, (_, index) => index + 1));
});

test('clients that are equally far are told by one statement', async () => {
  const clients = [await events.changes(), await events.changes(), await events.changes()];
  await happen(1);
  const statements = await statementsOf(async () => {
    expect(await Promise.all(clients.map(idsOf))).toEqual([[1], [1], [1]]);
  });
  expect(statements).toHaveLength(1);
});

test('what happens while it is read is read too', async () => {
  const client = await events.changes();
  const next = idsOf(client);
  ring();
  await happen(1);
  ring();
  expect(await next).toEqual([1]);
});

test('whoever subscribes while the database is away is refused, and the next one is not', async () => {
  cutOnce();
  await expect(events.changes()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  ring();
  const client = await events.changes();
  await happen(1);
  ring();
  expect(await idsOf(client)).toEqual([1]);
});

test('what could not be read is read some seconds later, though nothing is notified', async () => {
  const client = await events.changes();
  await happen(1);
  cutOnce();
  const next = idsOf(client);
  await settle();
  expect(reported).toHaveLength(1);
  await clock.pass(5_000);
  expect(await next).toEqual([1]);
});

test('a notification that is lost delays by half a minute', async () => {
  const client = await events.changes();
  const next = idsOf(client);
  await settle();
  await happen(1);
  await clock.pass(30_000);
  expect(await next).toEqual([1]);
});

test('whoever ends it while waiting waits no more, and is called no more', async () => {
  const before = listeners.size;
  const client = await events.changes();
  const next = client.next();
  await settle();
  await client.return?.();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(listeners.size).toBe(before);
});

test('so many subscriptions are enough for one server', async () => {
  const clients = [];
  for (let client = 0; client < 200; client += 1) clients.push(events.job(client));
  await expect(events.changes()).rejects.toThrow('This server has 200 subscriptions');
  await clients[0]?.return?.();
  await (await events.changes()).return?.();
});

describe('a job', () => {
  const begin = () =>
    database.rows(
      `insert into job (kind, status, total, created_by, created_at, due_at)
       values ('ingest', 'RUNNING', 2, 'local', now(), now())`,
    );
  const done = { done: true, value: undefined };

  test('is told once for each state that it is seen in, and ends with it', async () => {
    await begin();
    const client = events.job(1);
    expect(await client.next()).toEqual({ done: false, value: [1] });
    const next = client.next();
    ring();
    await settle();
    await database.rows('update job set done = 1');
    await database.rows(`update job set done = 2, status = 'DONE'`);
    listeners.forEach((listener) => listener('2'));
    listeners.forEach((listener) => listener('1'));
    expect(await next).toEqual({ done: false, value: [1] });
    expect(await client.next()).toEqual(done);
  });

  test('whose end could not be read ends when it can', async () => {
    await begin();
    const client = events.job(1);
    await client.next();
    await database.rows(`update job set status = 'DONE'`);
    cutOnce();
    const next = client.next();
    await settle();
    await clock.pass(5_000);
    expect(await next).toEqual({ done: false, value: [1] });
    expect(await client.next()).toEqual(done);
  });

  test('that is not there is told so once', async () => {
    const client = events.job(7);
    expect(await client.next()).toEqual({ done: false, value: [7] });
    expect(await client.next()).toEqual(done);
  });
});
