import { PassingError } from '../../../src/errors';
import type { ArticleInput } from '../../../src/model/article-input';
import { cancelJob } from '../../../src/store/queries/jobs/decide-job';
import { type Analyse, createIngestContext } from '../../../src/pipeline/ingest-context';
import { ingestHandler } from '../../../src/pipeline/jobs/ingest-handler';
import { createJobs } from '../../../src/pipeline/jobs/jobs';
import { workOnce } from '../../../src/pipeline/jobs/work';
import { useDatabase } from '../../database';
import { finderIn } from '../../factories/findings';
import { ManualClock } from './manual-clock';

const database = useDatabase({ each: true });
let clock: ManualClock;
beforeEach(() => (clock = new ManualClock(Date.parse('2021-05-04T12:00:00Z'))));
const wire = (fields: object) => ({
  uri: 'tag:wire.example,2021:7',
  type: 'text',
  pubstatus: 'usable',
  versioncreated: '2021-05-04T10:00:00Z',
  headline: 'Rain over Norland',
  body_text: 'It rained all day over Norland, and the rivers rose.',
  ...fields,
});
const PAGES: Record<string, string> = {
  'https://herald.example/all.jsonl': [
    '{"title": "Rain", "text": "It rained all day over Norland."}',
    '{"title": "Nothing", "text": ""}',
    '{"title": "Sun", "text": "It was dry all day over Sudland."}',
  ].join('\n'),
  'https://wire.example/rain': JSON.stringify(wire({ version: 1 })),
  'https://wire.example/kill': JSON.stringify(wire({ version: 2, pubstatus: 'canceled' })),
  'https://wire.example/day': JSON.stringify([
    wire({ version: 3, pubstatus: 'canceled' }),
    wire({ uri: 'tag:wire.example,2021:8', headline: 'Sun over Sudland' }),
  ]),
  'https://herald.example/year.jsonl': Array.from({ length: 12 }, (_, day) =>
    JSON.stringify({ title: `Day ${day}`, text: `It rained ${day} hours over Norland.` }),
  ).join('\n'),
};

const findNothing: Analyse = ({ text }) => ({ findings: finderIn(text).findings({}), problems: [] });

interface Circumstances {
  dataSource?: typeof database.dataSource;
  analyse?: Analyse;
  signal?: AbortSignal;
}

/** Takes in what is queued, with pages of our own. */
async function takeIn(inputs: ArticleInput[], circumstances: Circumstances = {}): Promise<void> {
  await createJobs(database.dataSource, clock).ingest(inputs, 'local');
  await work(circumstances);
}

async function work({
  dataSource = database.dataSource,
  analyse = findNothing,
  signal = new AbortController().signal,
}: Circumstances = {}): Promise<void> {
  const context = createIngestContext({ dataSource, version: '1', analyse });
  const fetch = (url: string) => {
    const page = PAGES[url];
    if (page === undefined)
      return Promise.reject(new PassingError('FETCH_TIMEOUT', 'It took too long to answer.'));
    return Promise.resolve({ bytes: Buffer.from(page), fetchedFrom: url });
  };
  const handlers = { ingest: ingestHandler(context, { fetch, now: () => clock.now() }, 3) };
  await workOnce({ dataSource: database.dataSource, handlers, clock, random: () => 0.5 }, signal);
}

const texts = (): Promise<unknown[]> => database.rows('select title from article order by id');
const failures = (): Promise<unknown[]> =>
  database.rows('select item, code, message from job_item order by position');

test('texts are taken in in their order; what has none says so', async () => {
  const text = 'It rained all day.';
  await takeIn([
    { title: 'Rain', text },
    { title: 'Nothing', text: '' },
    { title: 'More rain', text },
  ]);
  expect(await texts()).toEqual([{ title: 'Rain' }, { title: 'More rain' }]);
  expect(await failures()).toEqual([
    {
      item: 'Nothing',
      code: 'INPUT_EMPTY',
      message: 'Give the article: text, or html, or a url to fetch.',
    },
  ]);
});

test('what goes in with less than was given is done, and warns', async () => {
  const incomplete: Analyse = ({ text }) => ({
    findings: finderIn(text).findings({}),
    problems: [{ code: 'ANALYSIS_INCOMPLETE', message: 'A fault kept out the quotes.' }],
  });
  const inputs = [{ title: 'Rain '.repeat(500), text: 'It rained all day.' }];
  await takeIn([...inputs, { url: 'https://herald.example/all.jsonl' }], { analyse: incomplete });
  expect(await database.rows('select status, done from job')).toEqual([{ status: 'DONE', done: 1 }]);
  expect(
    await database.rows('select position, number, code, message from job_warning order by 1, 2'),
  ).toEqual([
    { position: 0, number: 1, code: 'NAME_TOO_LONG', message: expect.stringMatching(/^title has 2499/) },
    { position: 0, number: 2, code: 'ANALYSIS_INCOMPLETE', message: 'A fault kept out the quotes.' },
  ]);
});

test('the same text twice is one article, and no failure', async () => {
  const input = { title: 'Rain', text: 'It rained all day.' };
  await takeIn([input, input]);
  expect(await texts()).toEqual([{ title: 'Rain' }]);
  expect(await failures()).toEqual([]);
});

test('an address with several articles gives all of them; one that is missing is told', async () => {
  await takeIn([{ url: 'https://herald.example/all.jsonl' }]);
  expect(await texts()).toEqual([{ title: 'Rain' }, { title: 'Sun' }]);
  expect(await failures()).toMatchObject([
    {
      item: 'https://herald.example/all.jsonl',
      message: expect.stringMatching(
        /^1 of 3 articles are missing or without findings, the others are in\. The first: /,
      ),
    },
  ]);
});

/** Does something when the third article of the year is analysed. */
const atTheThird =
  (act: () => unknown): Analyse =>
  async (input) => {
    if (input.text.includes(' 2 hours')) await act();
    return findNothing(input);
  };

test.each([
  [
    { title: 'Rain', text: 'It rained.' },
    /^A fault in Newsgraph kept out all findings of this text; the text is in/,
  ],
  [{ url: 'https://herald.example/all.jsonl' }, /^3 of 3 articles are missing or without findings/],
])('a text that goes in without findings says so: %j', async (input, message) => {
  await takeIn([input], { analyse: () => Promise.reject(new Error('out of memory')) });
  expect(await texts()).toContainEqual({ title: 'Rain' });
  expect(await failures()).toMatchObject([
    {
      code: 'url' in input ? expect.any(String) : 'ANALYSIS_FAILED',
      message: expect.stringMatching(message),
    },
  ]);
});

test('of an address with many articles no more are taken in once the job is cancelled', async () => {
  const analyse = atTheThird(() => cancelJob(database.dataSource, 1, clock.now()));
  await takeIn([{ url: 'https://herald.example/year.jsonl' }], { analyse });
  expect((await texts()).length).toBeLessThan(3);
  expect(await database.rows('select status from job')).toEqual([{ status: 'CANCELLED' }]);
});

test('a stop ends it between two articles; the next worker takes in the rest', async () => {
  const stop = new AbortController();
  await takeIn([{ url: 'https://herald.example/year.jsonl' }], {
    analyse: atTheThird(() => stop.abort()),
    signal: stop.signal,
  });
  expect((await texts()).length).toBeLessThan(3);
  expect(await database.rows('select status from job')).toEqual([{ status: 'QUEUED' }]);
  await work();
  expect(await texts()).toHaveLength(12);
  expect(await database.rows('select status, done from job')).toEqual([{ status: 'DONE', done: 1 }]);
});

test('a database that is away for a moment costs neither the process nor the job', async () => {
  let asked = 0;
  const query = (sql: string, values: unknown[]): Promise<unknown> => {
    asked += 1;
    if (asked === 1) return Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }));
    return database.dataSource.query(sql, values);
  };
  const away = Object.create(database.dataSource, { query: { value: query } }) as typeof database.dataSource;
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const working = takeIn([{ url: 'https://herald.example/all.jsonl' }], { dataSource: away });
  const releases = setInterval(() => void clock.pass(1_000), 20);
  await working;
  clearInterval(releases);
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
  expect(await database.rows('select status from job')).toEqual([{ status: 'QUEUED' }]);
  await work();
  expect(await texts()).toEqual([{ title: 'Rain' }, { title: 'Sun' }]);
});

test('an address that doesn’t answer is tried again', async () => {
  await takeIn([{ url: 'https://herald.example/slow' }]);
  expect(await database.rows('select status, due_at from job')).toEqual([
    { status: 'QUEUED', due_at: new Date('2021-05-04T12:01:00Z') },
  ]);
});

test('a text with what Postgres can’t hold is taken in all the same', async () => {
  await takeIn([{ title: 'Rain\u0000', text: 'It rained\u0000 all day \ud800.' }]);
  expect(await texts()).toEqual([{ title: 'Rain\ufffd' }]);
});

test('what its agency withdraws is taken out, and the job says so', async () => {
  await takeIn([{ url: 'https://wire.example/rain' }, { url: 'https://wire.example/kill' }]);
  expect(await texts()).toEqual([]);
  await takeIn([{ url: 'https://wire.example/day' }]);
  expect(await texts()).toEqual([{ title: 'Sun over Sudland' }]);
  expect(await database.rows('select code, message from job_warning order by job_id, position')).toEqual([
    {
      code: 'WITHDRAWN',
      message: expect.stringMatching(/canceled by its agency\. article-1 was taken out/) as string,
    },
    { code: 'WITHDRAWN', message: expect.stringMatching(/No article was in from it\.$/) as string },
  ]);
});
