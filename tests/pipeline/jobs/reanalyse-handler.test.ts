import { UserError } from '../../../src/errors';
import type { Analysed } from '../../../src/pipeline/analyse-despite-faults';
import { type Analyse, createIngestContext } from '../../../src/pipeline/ingest-context';
import { reanalyseHandler } from '../../../src/pipeline/jobs/reanalyse-handler';
import { createJobs } from '../../../src/pipeline/jobs/jobs';
import { workOnce } from '../../../src/pipeline/jobs/work';
import { useDatabase } from '../../database';
import { finderIn } from '../../factories/findings';
import { saveStories } from '../../graph/stories';
import { ManualClock } from './manual-clock';

const database = useDatabase({ each: true });
const clock = new ManualClock(Date.parse('2021-05-04T12:00:00Z'));
beforeEach(() => saveStories(database.dataSource));

const jobs = () => createJobs(database.dataSource, clock);

const findNothing: Analyse = ({ text }) => ({ findings: finderIn(text).findings({}), problems: [] });

/** Analyses what is queued, by an analyser that finds nothing where none is given. */
async function work(analyse = findNothing): Promise<void> {
  const { dataSource } = database;
  const context = createIngestContext({ dataSource, version: '2', analyse });
  const handlers = { reanalyse: reanalyseHandler(context, 2) };
  await workOnce({ dataSource, handlers, clock, random: () => 0.5 }, new AbortController().signal);
}

const job = async () => (await database.rows('select status, done, total from job'))[0];
const quotes = () =>
  database.rows('select article_id as article, count(*)::int from quote group by 1 order by 1');

test('all articles are analysed again, in the order of their intake', async () => {
  await jobs().reanalyse({}, 'local');
  expect(await database.rows('select item from job_item order by position')).toEqual([
    { item: 'https://harbour.example/talks' },
    { item: 'https://plain.example/met' },
  ]);
  await work();
  expect(await job()).toEqual({ status: 'DONE', done: 2, total: 2 });
  expect(await quotes()).toEqual([]);
});

test('only those that the filter chooses', async () => {
  await jobs().reanalyse({ outlet: { name: 'Plain Post' } }, 'local');
  await work();
  expect(await job()).toEqual({ status: 'DONE', done: 1, total: 1 });
  expect(await quotes()).toEqual([{ article: 1, count: 3 }]);
});

test.each<[string, Analyse]>([
  ['breaks off', () => Promise.reject(new UserError('ANALYSIS_FAILED', 'out of memory'))],
  [
    'lacks a part',
    (input) => ({
      ...(findNothing(input) as Analysed),
      problems: [{ code: 'ANALYSIS_INCOMPLETE', message: 'no quotes' }],
    }),
  ],
])('an analysis that %s leaves what was found before', async (_, analyse) => {
  const before = await quotes();
  await jobs().reanalyse({ outlet: { name: 'Plain Post' } }, 'local');
  await work(analyse);
  expect(await job()).toEqual({ status: 'FAILED', done: 0, total: 1 });
  expect(await database.rows('select code from job_item')).toEqual([
    { code: expect.stringMatching(/^ANALYSIS_/) },
  ]);
  expect(await quotes()).toEqual(before);
});

test('what was deleted meanwhile needs nothing', async () => {
  await jobs().reanalyse({}, 'local');
  await database.rows('delete from article where id = 2');
  await work();
  expect(await job()).toEqual({ status: 'DONE', done: 2, total: 2 });
});

test('the same is not queued twice while it is under way', async () => {
  await jobs().reanalyse({}, 'local');
  await expect(jobs().reanalyse({}, 'local')).rejects.toThrow(
    'job-1 analyses the same articles again already. Wait for it, or cancel it.',
  );
  await jobs().reanalyse({ outlet: { name: 'Plain Post' } }, 'local');
  await work();
  expect(await jobs().reanalyse({}, 'local')).toBe(3);
});

test('nothing chosen is done at once', async () => {
  await jobs().reanalyse({ outlet: { name: 'Nobody' } }, 'local');
  await work();
  expect(await job()).toEqual({ status: 'DONE', done: 0, total: 0 });
});

test('a filter that can’t be answered queues nothing', async () => {
  await expect(jobs().reanalyse({ id: ['seven'] }, 'local')).rejects.toThrow(
    '"seven" is no id of this server.',
  );
  expect(await job()).toBeUndefined();
});
