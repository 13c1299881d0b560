import { systemClock } from '../../src/pipeline/clock';
import { createIngestContext } from '../../src/pipeline/ingest-context';
import { createInputReader } from '../../src/pipeline/ingest-input';
import { ingestHandler } from '../../src/pipeline/jobs/ingest-handler';
import { workOnce } from '../../src/pipeline/jobs/work';
import type { RunningServer } from '../../src/serve/server';
import { createAccessKey } from '../../src/store/queries/access-keys';
import { useDatabase } from '../database';
import { finderIn } from '../factories/findings';
import { ask, type Asked, serve } from './serving';

const database = useDatabase({ each: true });
let server: RunningServer;
beforeEach(async () => (server = await serve(database.dataSource)));
afterEach(() => server.stop());

const JOB = '{ id kind status done total createdAt finishedAt failures { item code message } }';
const queue = `mutation ($input: [ArticleInput!]!) { ingestArticles(input: $input) ${JOB} }`;
const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string;

function work(): Promise<boolean> {
  const { dataSource } = database;
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ dataSource, version: '1', analyse });
  const handlers = { ingest: ingestHandler(context, createInputReader([], '1'), 2) };
  const settings = { dataSource, handlers, clock: systemClock, random: Math.random };
  return workOnce(settings, new AbortController().signal);
}

const errorOf = ({ body }: Asked): unknown => body.errors?.[0]?.message;

test('articles are queued, a worker takes them in, and the job tells what became of them', async () => {
  const input = [{ text: 'It rained all day.' }, { url: 'http://127.0.0.1/' }];
  const { body } = await ask(server.url, queue, { input });
  const made = { id: 'job-1', kind: 'ingest', total: 2, createdAt: TIME };
  expect(body.data).toEqual({
    ingestArticles: { ...made, status: 'QUEUED', done: 0, finishedAt: null, failures: [] },
  });
  await work();
  const failure = {
    item: 'http://127.0.0.1/',
    code: 'FETCH_FORBIDDEN',
    message: expect.stringContaining('is no public address') as string,
  };
  const ended = { ...made, status: 'DONE', done: 1, finishedAt: TIME, failures: [failure] };
  const asked = `{ job(id: "job-1") ${JOB} node(id: "job-1") { ...on Job { status } } jobs(status: [DONE]) { totalCount nodes { id } } }`;
  expect((await ask(server.url, asked)).body.data).toEqual({
    job: ended,
    node: { status: 'DONE' },
    jobs: { totalCount: 1, nodes: [{ id: 'job-1' }] },
  });
});

test('a job is cancelled, and begun again', async () => {
  await ask(server.url, queue, { input: [{ text: 'It rained.' }] });
  const cancelled = await ask(server.url, 'mutation { cancelJob(id: "job-1") { status } }');
  expect(cancelled.body.data).toEqual({ cancelJob: { status: 'CANCELLED' } });
  expect(await work()).toBe(false);
  const again = await ask(server.url, 'mutation { retryJob(id: "job-1") { status } }');
  expect(again.body.data).toEqual({ retryJob: { status: 'QUEUED' } });
  expect(await work()).toBe(true);
});

test.each([
  ['ingestArticles(input: []) { id }', 'input must hold 1 to 100 articles, but holds 0.'],
  ['cancelJob(id: "job-7") { id }', 'There is no job-7.'],
  ['retryJob(id: "actor-7") { id }', 'actor-7 is no job. Give an id like job-4.'],
  ['cancelJob(id: "seven") { id }', '"seven" is no id of this server.'],
])('%s is refused', async (field, message) => {
  const asked = await ask(server.url, `mutation { ${field} }`);
  expect(errorOf(asked)).toContain(message);
});

test('what can’t be answered about a job is refused before it is made', async () => {
  const field = 'ingestArticles(input: [{ text: "Rain." }]) { failures(first: 101) { item } }';
  expect(errorOf(await ask(server.url, `mutation { ${field} }`))).toContain('first must be from 0 to 100');
  expect(await database.rows('select from job')).toEqual([]);
});

test('a filter that can’t be answered is refused at its place, as a query’s', async () => {
  const query = 'mutation { again: reanalyse(filter: { published: { from: "2014", to: "2013" } }) { id } }';
  expect((await ask(server.url, query)).body.errors).toEqual([
    {
      message: 'The range ends (2013) before it begins (2014).',
      locations: [{ line: 1, column: query.indexOf('"2013"') + 1 }],
      path: ['again'],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

test('a key that may only read may not queue or cancel', async () => {
  await server.stop();
  const config = { host: '127.0.0.1', port: 0, keys: 'required' } as const;
  server = await serve(database.dataSource, { config });
  const { secret } = await createAccessKey(database.dataSource, 'desk', ['read']);
  const headers = { authorization: `Bearer ${secret}` };
  const refused = await ask(server.url, queue, { input: [{ text: 'Rain.' }] }, headers);
  expect(errorOf(refused)).toBe('The access key "desk" may not ingest: its scopes are read.');
  expect((await ask(server.url, '{ jobs { totalCount } }', {}, headers)).body.data).toEqual({
    jobs: { totalCount: 0 },
  });
});
