import { PassingError } from '../../../src/errors';
import type { ArticleInput } from '../../../src/model/article-input';
import { createIngestContext } from '../../../src/pipeline/ingest-context';
import { ingestHandler } from '../../../src/pipeline/jobs/ingest-handler';
import { createJobs } from '../../../src/pipeline/jobs/jobs';
import { workOnce } from '../../../src/pipeline/jobs/work';
import { useDatabase } from '../../database';
import { finderIn } from '../../factories/findings';
import { ManualClock } from './manual-clock';

const database = useDatabase({ each: true });
const clock = new ManualClock(Date.parse('2021-05-04T12:00:00Z'));
const PAGES: Record<string, string> = {
  'https://herald.example/all.jsonl': [
    '{"title": "Rain", "text": "It rained all day over Norland."}',
    '{"title": "Nothing", "text": ""}',
    '{"title": "Sun", "text": "It was dry all day over Sudland."}',
  ].join('\n'),
};

/** Takes in what is queued, with pages of our own. */
async function takeIn(inputs: ArticleInput[]): Promise<void> {
  const { dataSource } = database;
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ dataSource, version: '1', analyse });
  const fetch = (url: string) => {
    const page = PAGES[url];
    if (page === undefined)
      return Promise.reject(new PassingError('FETCH_TIMEOUT', 'It took too long to answer.'));
    return Promise.resolve({ bytes: Buffer.from(page), fetchedFrom: url });
  };
  const handlers = { ingest: ingestHandler(context, { fetch, now: () => clock.now() }, 3) };
  await createJobs(dataSource, clock).ingest(inputs, 'local');
  await workOnce({ dataSource, handlers, clock, random: () => 0.5 }, new AbortController().signal);
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
      message: expect.stringMatching(/^1 of 3 articles are missing, the others are in\. The first: /),
    },
  ]);
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
