import { PassingError, UserError } from '../../../src/errors';
import { AN_HOUR, type JobHandler, THREE_DAYS } from '../../../src/pipeline/jobs/job-handler';
import { LEASE_MS } from '../../../src/pipeline/jobs/run-job';
import { workOnce } from '../../../src/pipeline/jobs/work';
import { addJob } from '../../../src/store/queries/jobs/add-job';
import { cancelJob, retryJob } from '../../../src/store/queries/jobs/decide-job';
import { takeJob } from '../../../src/store/queries/jobs/take-job';
import { useDatabase } from '../../database';
import { ManualClock } from './manual-clock';

const database = useDatabase({ each: true });
const MINUTE = 60_000;
let clock: ManualClock;
/** What the jobs wrote, in the order of writing. */
let written: () => Promise<string[]>;

beforeEach(async () => {
  clock = new ManualClock(Date.parse('2021-05-04T12:00:00Z'));
  await database.rows('create table effect (word text)');
  written = async () =>
    (await database.rows<{ word: string }>('select word from effect')).map(({ word }) => word);
});
afterEach(() => database.rows('drop table effect'));

type Prepare = (word: string, signal: AbortSignal) => Promise<void> | void;

/** Writes each item's word; `prepare` may refuse it first. */
const writer = (prepare: Prepare = () => undefined, parallel = 2): JobHandler => ({
  slots: 1,
  parallel,
  patience: AN_HOUR,
  prepare: async ({ item }, signal) => {
    await prepare(item, signal);
    return (finish) =>
      database.dataSource.transaction(async (statements) => {
        await statements.query('insert into effect values ($1)', [item]);
        await finish(statements);
      });
  },
});

const settings = (handler: JobHandler) => ({
  dataSource: database.dataSource,
  handlers: { ingest: handler },
  clock,
  random: () => 0.5,
});
const add = (...words: string[]): Promise<number> => {
  const items = words.map((item) => ({ item, input: {} }));
  return database.dataSource.transaction((statements) =>
    addJob(statements, { kind: 'ingest', items, createdBy: 'local', now: clock.now() }),
  );
};
const workWith = (handler: JobHandler, signal = new AbortController().signal): Promise<boolean> =>
  workOnce(settings(handler), signal);
/** Lets what goes on beside the test come as far as it can. */
const settled = (): Promise<unknown> => database.rows('select pg_sleep(0.02)');
const job = async (id = 1): Promise<unknown> =>
  (await database.rows('select status, done, total from job where id = $1', [id]))[0];
const failures = (): Promise<unknown[]> =>
  database.rows('select item, code, message from job_item where code is not null order by position');

test('every item is done once, in order', async () => {
  await add('a', 'b', 'c');
  expect(await workWith(writer())).toBe(true);
  expect(await written()).toEqual(['a', 'b', 'c']);
  expect(await job()).toEqual({ status: 'DONE', done: 3, total: 3 });
  expect(await workWith(writer())).toBe(false);
});

test('what fails says why, and the rest is done', async () => {
  await add('a', 'bad', 'c');
  const handler = writer((word) => {
    if (word === 'bad') throw new UserError('NO_TEXT', 'It has no text.');
  });
  await workWith(handler);
  expect(await written()).toEqual(['a', 'c']);
  expect(await job()).toEqual({ status: 'DONE', done: 2, total: 3 });
  expect(await failures()).toEqual([{ item: 'bad', code: 'NO_TEXT', message: 'It has no text.' }]);
});

test('a job of which nothing succeeded has failed', async () => {
  await add('bad');
  await workWith(writer(() => Promise.reject(new Error('odd'))));
  expect(await job()).toEqual({ status: 'FAILED', done: 0, total: 1 });
  expect(await failures()).toMatchObject([{ code: 'INTERNAL', message: expect.stringContaining('(odd)') }]);
});

test('what fails for a passing reason is tried again, later each time, and given up in the end', async () => {
  await add('a', 'slow');
  const tried: string[] = [];
  const handler = writer((word) => {
    if (word !== 'slow') return;
    tried.push(clock.now().toISOString().slice(11, 16));
    throw new PassingError('FETCH_TIMEOUT', 'It took too long.');
  });
  for (let minute = 0; minute < 120; minute += 1) {
    await workWith(handler);
    await clock.pass(MINUTE);
  }
  expect(tried).toEqual(['12:00', '12:01', '12:03', '12:07', '12:15', '12:31', '13:03']);
  expect(await written()).toEqual(['a']);
  expect(await job()).toEqual({ status: 'DONE', done: 1, total: 2 });
  expect(await failures()).toMatchObject([{ item: 'slow', code: 'FETCH_TIMEOUT' }]);
});

test('retryJob tries the failures again, and only them', async () => {
  await add('a', 'b');
  await workWith(writer((word) => (word === 'b' ? Promise.reject(new UserError('X', 'x')) : undefined)));
  await retryJob(database.dataSource, 1, clock.now());
  await workWith(writer());
  expect(await written()).toEqual(['a', 'b']);
  expect(await job()).toEqual({ status: 'DONE', done: 2, total: 2 });
  await expect(retryJob(database.dataSource, 1, clock.now())).rejects.toThrow(
    'job-1 has no failures (DONE), so there is nothing to try again.',
  );
});

test('a worker that is not heard of loses its job to another one, and can write nothing for it any more', async () => {
  await add('a', 'b');
  const lost = workWith(
    writer(async (word) => {
      if (word !== 'b') return;
      // Its heart stands still, since time passes at one go.
      await database.rows(`update job set due_at = '2021-05-04T11:00:00Z'`);
      await database.rows(`update job_item set item = 'b again' where position = 1`);
      await workWith(writer());
    }, 1),
  );
  await lost;
  expect(await written()).toEqual(['a', 'b again']);
  expect(await job()).toEqual({ status: 'DONE', done: 2, total: 2 });
});

/** A worker that is not heard of any more once it begins this word. */
async function dieOf(deadly: string, prepare: Prepare = () => undefined): Promise<void> {
  await new Promise<void>((died) => {
    const handler = writer(async (word, signal) => {
      if (word !== deadly) return prepare(word, signal);
      died();
      await new Promise(() => undefined);
    });
    // Its own clock stands still, and its heart with it.
    void workOnce(
      { ...settings(handler), clock: new ManualClock(clock.now().getTime()) },
      new AbortController().signal,
    );
  });
  await clock.pass(LEASE_MS);
}

test.each([
  ['first', ['deadly', 'b']],
  ['last', ['b', 'deadly']],
])('what workers died of again and again is given up, and the rest is done: %s', async (_, words) => {
  await add(...words);
  for (let deaths = 0; deaths < 4; deaths += 1) await dieOf('deadly');
  await workWith(writer());
  expect(await written()).toEqual(['b']);
  expect(await failures()).toMatchObject([{ item: 'deadly', code: 'WORKER_DIED' }]);
});

test('so is what comes after something that fails for a passing reason, which is not asked each time', async () => {
  await add('slow', 'deadly', 'c');
  let asked = 0;
  const slowly: Prepare = (word) => {
    if (word !== 'slow') return;
    asked += 1;
    throw new PassingError('FETCH_TIMEOUT', 'It took too long.');
  };
  for (let deaths = 0; deaths < 4; deaths += 1) await dieOf('deadly', slowly);
  await workWith(writer(slowly));
  expect(await written()).toEqual(['c']);
  expect(await failures()).toMatchObject([
    { item: 'slow', code: 'FETCH_TIMEOUT' },
    { item: 'deadly', code: 'WORKER_DIED' },
  ]);
  // A worker that is gone may have begun it before it could say how it went.
  expect(asked).toBeLessThanOrEqual(2);
});

test('a worker keeps a job for as long as it is heard of', async () => {
  await add('long');
  const handler = writer(async () => {
    for (let round = 0; round < 3; round += 1) {
      await clock.pass(25_000);
      await settled();
      expect(await takeJob(database.dataSource, 'ingest', clock.now(), LEASE_MS)).toBeNull();
    }
  });
  await workWith(handler);
  expect(await written()).toEqual(['long']);
});

test('a long job gives others their turn after a minute, and goes on after them', async () => {
  await add('a', 'b', 'c');
  await clock.pass(1);
  await add('other');
  const handler = writer((word) => (word === 'b' ? clock.pass(MINUTE) : undefined), 1);
  while (await workWith(handler));
  expect(await written()).toEqual(['a', 'b', 'other', 'c']);
});

test('what is begun is done when a worker is told to stop, and nothing else is begun', async () => {
  await add('a', 'b', 'c', 'd');
  const begun: string[] = [];
  const stop = new AbortController();
  const handler = writer((word) => {
    begun.push(word);
    if (word === 'b') stop.abort();
  });
  await workWith(handler, stop.signal);
  expect([begun, await written()]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect(await job()).toMatchObject({ status: 'QUEUED', done: 2 });
});

test('what does not get ready soon after that is left to another one', async () => {
  await add('a', 'endless');
  const stop = new AbortController();
  const working = workWith(
    writer((word) => (word === 'endless' ? (stop.abort(), new Promise(() => undefined)) : undefined)),
    stop.signal,
  );
  while (!stop.signal.aborted || (await written()).length === 0) await settled();
  await clock.pass(5_000);
  await working;
  await workWith(writer());
  expect(await written()).toEqual(['a', 'endless']);
});

test('where all ask one server, the first that fails is asked for all of them', async () => {
  await add('a', 'b', 'c', 'd', 'e');
  const asked: string[] = [];
  let isUp = false;
  const prepare: Prepare = (word) => {
    asked.push(word);
    if (!isUp) throw new PassingError('WEBHOOK_STATUS', 'It is down.');
  };
  const handler = { ...writer(prepare), failsTogether: true };
  await workWith(handler);
  expect(asked).toEqual(['a', 'b']);
  expect(await failures()).toHaveLength(5);
  isUp = true;
  await clock.pass(MINUTE);
  await workWith(handler);
  expect(await written()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a server that asks to be left alone is asked no sooner', async () => {
  await add('a');
  await workWith(writer(() => Promise.reject(new PassingError('FETCH_STATUS', 'Busy.', 502, 20 * MINUTE))));
  expect(await database.rows('select due_at from job')).toEqual([
    { due_at: new Date('2021-05-04T12:20:00Z') },
  ]);
});

test('what comes only once is tried for three days; what is given up is told with the end', async () => {
  await add('slow');
  let tries = 0;
  const gaveUp: string[] = [];
  const handler: JobHandler = {
    ...writer(() => {
      tries += 1;
      throw new PassingError('FETCH_TIMEOUT', 'It took too long.');
    }),
    patience: THREE_DAYS,
    giveUp: async (_, items) => void gaveUp.push(...items.map(({ item }) => item)),
  };
  while (gaveUp.length === 0) {
    const [due] = await database.rows<{ due_at: Date }>('select due_at from job');
    clock = new ManualClock(due!.due_at.getTime());
    await workWith(handler);
  }
  expect(gaveUp).toEqual(['slow']);
  expect(clock.now().getTime()).toBeGreaterThan(Date.parse('2021-05-07T12:00:00Z'));
  expect(tries).toBe(21);
  expect(await job()).toMatchObject({ status: 'FAILED' });
});

test('several workers never take the same job', async () => {
  for (let count = 0; count < 20; count += 1) await add(`word ${count}`);
  const workers = Array.from({ length: 4 }, async () => {
    while (await workWith(writer()));
  });
  await Promise.all(workers);
  expect((await written()).sort()).toEqual(Array.from({ length: 20 }, (_, count) => `word ${count}`).sort());
});

test('a cancelled job stops where it is; what is done stays, and retryJob does the rest', async () => {
  await add('a', 'b', 'c');
  await workWith(
    writer(async (word) => void (word === 'b' && (await cancelJob(database.dataSource, 1, clock.now()))), 1),
  );
  expect(await written()).toEqual(['a']);
  expect(await job()).toEqual({ status: 'CANCELLED', done: 1, total: 3 });
  expect(await workWith(writer())).toBe(false);
  await retryJob(database.dataSource, 1, clock.now());
  await workWith(writer());
  expect(await written()).toEqual(['a', 'b', 'c']);
});

test('a worker that is told to stop gives its job back at once', async () => {
  await add('a', 'b', 'c');
  const stop = new AbortController();
  await workWith(
    writer((word) => void (word === 'b' && stop.abort()), 1),
    stop.signal,
  );
  expect(await job()).toMatchObject({ status: 'QUEUED' });
  await workWith(writer());
  expect((await written()).sort()).toEqual(['a', 'b', 'c']);
});

test.each([
  [cancelJob, 'There is no job-9. newsgraph job list shows them all.'],
  [retryJob, 'There is no job-9. newsgraph job list shows them all.'],
])('%p of no job is told', async (decide, message) => {
  await expect(decide(database.dataSource, 9, clock.now())).rejects.toThrow(message);
});

test('a job that is over can’t be cancelled', async () => {
  await add('a');
  await workWith(writer());
  await expect(cancelJob(database.dataSource, 1, clock.now())).rejects.toThrow(
    "job-1 is over already (DONE), so it can't be cancelled.",
  );
});
