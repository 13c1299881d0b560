import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postJson } from '../../../src/ingest/fetch/post-json';
import { workOnce } from '../../../src/pipeline/jobs/work';
import { createWatches } from '../../../src/pipeline/watches/watches';
import { type Post, webhookHandler } from '../../../src/pipeline/watches/webhook-handler';
import { resolver } from '../../../src/resolve/resolve';
import { saveArticle } from '../../../src/store/queries/save-article';
import { startRun } from '../../../src/store/queries/start-run';
import { searchOnce } from '../../../src/pipeline/watches/search-watches';
import type { WatchInput } from '../../../src/model/watch';
import type { RunningServer } from '../../../src/serve/server';
import { useDatabase } from '../../database';
import { storyToSave } from '../../factories/small-stories';
import { heldTalks, plannedTalks } from '../../factories/stories';
import { saveStories } from '../../graph/stories';
import { ask, serve } from '../../serve/serving';
import { ManualClock } from '../jobs/manual-clock';

const database = useDatabase({ each: true });
const clock = new ManualClock(Date.parse('2021-05-04T12:00:00Z'));
let hook: Server;
let port: number;
/** What the webhook was told, and how it answers. */
let told: { body: string; headers: IncomingHttpHeaders }[];
let status: number;
beforeEach(async () => {
  [told, status] = [[], 204];
  hook = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      told.push({ body, headers: request.headers });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((listening) => hook.listen(0, '127.0.0.1', listening));
  ({ port } = hook.address() as AddressInfo);
});
afterEach(() => hook.close());

const allow = () => [`127.0.0.1:${port}`];
const watches = () => createWatches(database.dataSource, allow(), clock);
const add = (input: Partial<WatchInput>) =>
  watches().add({ name: 'desk', webhook: `http://127.0.0.1:${port}/hook`, ...input }, 'local');

/** Looks through what happened, and tells it. */
async function goOn(): Promise<void> {
  const { dataSource } = database;
  const search = { dataSource, clock, random: () => 0.5, report: () => undefined };
  while (await searchOnce(search));
  const post: Post = (url, body, headers) =>
    postJson(url, body, headers, { allow: allow(), userAgent: 'Newsgraph/1' });
  const handlers = { webhook: webhookHandler(dataSource, post, clock) };
  const settings = { dataSource, handlers, clock, random: () => 0.5 };
  while (await workOnce(settings, new AbortController().signal));
}

const titles = (): string[] =>
  told.map(({ body }) => (JSON.parse(body) as { finding: { title: string } }).finding.title);

test('a webhook is told what a filter finds, each once, signed', async () => {
  const { secret } = await add({ quotes: { act: ['DENY'] } });
  await saveStories(database.dataSource);
  await goOn();
  await goOn();
  expect(titles()).toEqual(['Norland (DENY): it had moved any troops']);
  const [{ body, headers }] = told as [(typeof told)[0]];
  const [, seconds, signature] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['newsgraph-signature'])) ?? [];
  expect(signature).toBe(
    createHmac('sha256', secret ?? '')
      .update(`${seconds}.${body}`)
      .digest('hex'),
  );
  expect(Number(seconds)).toBe(clock.now().getTime() / 1000);
  expect(headers['newsgraph-delivery']).toMatch(/^watch-1-\d+$/);
  expect(JSON.parse(body)).toMatchObject({
    watch: { id: 'watch-1', name: 'desk' },
    finding: {
      what: 'NEW_QUOTE',
      sentence: 'Norland denied that it had moved any troops.',
      article: { id: 'article-1', url: 'https://harbour.example/talks' },
    },
  });
  expect(body).not.toContain(secret);
});

test.each([
  [
    'the report says again',
    'Ada Quill',
    'the old bridge was sold to a friend',
    ['Ada Quill (DENY): the old bridge was sold to a friend'],
  ],
  [
    'the report does not say again',
    'Ada Quill',
    'the ferry company of her friend paid for the old letters',
    [
      'Ada Quill (DENY): the bridge was sold',
      'Ada Quill (DENY): the ferry company of her friend paid for the old letters',
    ],
  ],
  [
    'another one says',
    'Bob Reed',
    'the old bridge was sold to a friend',
    ['Ada Quill (DENY): the bridge was sold', 'Bob Reed (DENY): the old bridge was sold to a friend'],
  ],
])('what a headline has and %s', async (_what, who, words, found) => {
  await add({ quotes: { act: ['DENY'] } });
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const denies = (speaker: string, words: string) =>
    ({ tells: 'speech', who: speaker, words, act: 'DENY' }) as const;
  const sentences = [denies('Ada Quill', 'the bridge was sold'), denies(who, words)];
  const story = storyToSave(1, sentences, run);
  const title = 'Ada Quill denied the bridge was sold';
  await saveArticle(database.dataSource, { ...story, article: { ...story.article, title } }, resolver);
  await goOn();
  // Each is sent by itself, and several at a time.
  expect(titles().sort()).toEqual(found);
});

test.each([
  [{ articles: { outlet: { name: 'Harbour Times' } } }, ['Border talks to open in Geneva']],
  [{ meetings: {} }, [expect.stringContaining('Talks'), expect.stringContaining('Talks')]],
])('%j finds %j', async (criteria, found) => {
  await add(criteria);
  await saveStories(database.dataSource);
  await goOn();
  expect(titles()).toEqual(found);
});

test('what happens to a meeting is told to who watches it', async () => {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  await saveArticle(database.dataSource, plannedTalks(run), resolver);
  await add({ nodes: ['meeting-1'], kinds: ['MEETING_STATUS'] });
  await saveArticle(database.dataSource, heldTalks(run), resolver);
  await goOn();
  expect(titles()).toEqual([expect.stringContaining('Talks')]);
});

test('what was there before the watch is not told', async () => {
  await saveStories(database.dataSource);
  await add({ quotes: {} });
  await goOn();
  expect(told).toEqual([]);
});

test('a webhook that fails is told again later, and its error stands with the watch', async () => {
  await add({ quotes: { act: ['DENY'] } });
  await saveStories(database.dataSource);
  status = 503;
  await goOn();
  const error = async (): Promise<unknown> => (await database.rows('select last_error from watch'))[0];
  expect(await error()).toEqual({ last_error: 'The webhook answered with status 503.' });
  status = 204;
  await clock.pass(60_000);
  await goOn();
  expect(told).toHaveLength(2);
  expect(await error()).toEqual({ last_error: null });
});

test('a watch that can’t be searched for waits, and keeps nobody else waiting', async () => {
  const { watchId } = await add({ name: 'bad', quotes: { act: ['DENY'] } });
  await database.rows(`update watch set criteria = '{"quotes": {"smell": 1}}' where id = $1`, [watchId]);
  await add({ name: 'sound', quotes: { act: ['DENY'] } });
  await saveStories(database.dataSource);
  await goOn();
  expect(titles()).toHaveLength(1);
  const state = (): Promise<unknown[]> =>
    database.rows('select faults, due_at, last_error from watch where id = $1', [watchId]);
  expect(await state()).toEqual([
    {
      faults: 1,
      due_at: new Date(clock.now().getTime() + 60_000),
      last_error: expect.stringContaining('smell'),
    },
  ]);
  await database.rows(`update watch set criteria = '{"quotes": {"act": ["DENY"]}}' where id = $1`, [watchId]);
  await goOn();
  expect(titles()).toHaveLength(1);
  await clock.pass(60_000);
  await goOn();
  expect(titles()).toHaveLength(2);
  expect(await state()).toEqual([{ faults: 0, due_at: null, last_error: null }]);
});

test('a removed watch tells nothing more', async () => {
  const { watchId } = await add({ quotes: {} });
  await watches().remove(`watch-${watchId}`);
  await saveStories(database.dataSource);
  await goOn();
  expect(told).toEqual([]);
});

test.each([
  [{}, 'Give exactly one of quotes, articles, meetings, nodes: none is given.'],
  [
    { quotes: {}, articles: {} },
    'Give exactly one of quotes, articles, meetings, nodes: quotes and articles are given.',
  ],
  [{ nodes: ['quote-1'] }, "quote-1 can't be watched"],
  [{ nodes: ['actor-7'] }, 'There is no actor-7 to watch.'],
  [{ nodes: ['meeting-999999999999999999'] }, 'There is no meeting-999999999999999999 to watch.'],
  [{ quotes: { id: ['x'] } }, '"x" is no id of this server.'],
  [{ quotes: {}, webhook: 'ftp://desk.example' }, 'is not http or https'],
  [{ quotes: {}, webhook: 'http://desk.example:8080/' }, 'only the ports 80 and 443 are'],
  [{ quotes: {}, name: ' ' }, 'name must have 1 to'],
])('%j is refused', async (input, message) => {
  await expect(add(input)).rejects.toThrow(message);
});

test('there may be so many watches', async () => {
  await database.rows(
    `insert into watch (name, criteria, created_by, created_at, last_change)
     select 'desk', '{}', 'local', now(), 0 from generate_series(1, 1000)`,
  );
  await expect(add({ quotes: {} })).rejects.toThrow('There are 1000 watches');
  await database.rows('update watch set removed_at = now() where id = 1');
  expect((await add({ quotes: {} })).watchId).toBeGreaterThan(1000);
});

test('a webhook within the network is never told', async () => {
  await add({ quotes: {}, webhook: 'http://127.0.0.1/' });
  await saveStories(database.dataSource);
  await goOn();
  expect(await database.rows('select distinct code from job_item')).toEqual([{ code: 'FETCH_FORBIDDEN' }]);
});

describe('served', () => {
  let server: RunningServer;
  beforeEach(async () => (server = await serve(database.dataSource, { watches: watches() })));
  afterEach(() => server.stop());
  const mutation =
    'mutation ($input: WatchInput!) { addWatch(input: $input) { id name webhook secret feedUrl } }';

  test('the secret is shown once, the address of the webhook never', async () => {
    const input = {
      name: 'desk',
      quotes: { act: ['DENY'] },
      webhook: 'HTTPS:\\\\desk.example/hook/T0?key=1',
    };
    const { body } = await ask(server.url, mutation, { input });
    const webhook = 'https://desk.example/…';
    const watch = { id: 'watch-1', name: 'desk', webhook, feedUrl: '/watches/watch-1.atom' };
    expect(body.data).toEqual({ addWatch: { ...watch, secret: expect.stringMatching(/^ngw_/) } });
    const asked = '{ watches { id secret webhook } node(id: "watch-1") { ... on Watch { secret webhook } } }';
    expect((await ask(server.url, asked)).body.data).toEqual({
      watches: [{ id: 'watch-1', secret: null, webhook }],
      node: { secret: null, webhook },
    });
    const kept = [{ webhook: 'https://desk.example/hook/T0?key=1' }];
    expect(await database.rows('select webhook from watch')).toEqual(kept);
    const removed = await ask(server.url, 'mutation { removeWatch(id: "watch-1") { id } }');
    expect(removed.body.data).toEqual({ removeWatch: { id: 'watch-1' } });
  });

  test.each([
    'mutation { addWatch(input: { name: "desk", quotes: { speaker: { id: ^"seven" } } }) { id } }',
    'mutation { addWatch(input: { name: "desk", nodes: ^["quote-1"] }) { id } }',
  ])('what can’t be looked for is refused at its place: %s', async (marked) => {
    const { body } = await ask(server.url, marked.replace('^', ''));
    expect(body.errors).toMatchObject([{ locations: [{ line: 1, column: marked.indexOf('^') + 1 }] }]);
  });

  test('signs that no database holds are replaced in its filter', async () => {
    const input = { name: 'desk', quotes: { search: 'a\u0000b' } };
    const { body } = await ask(server.url, mutation, { input });
    expect(body.errors).toBeUndefined();
    expect(await database.rows('select criteria from watch')).toEqual([
      { criteria: { quotes: { search: 'a\ufffdb' } } },
    ]);
  });

  test('what it finds stands in its Atom feed', async () => {
    await ask(server.url, mutation, { input: { name: 'A & B <desk>', quotes: { act: ['DENY'] } } });
    await saveStories(database.dataSource);
    await goOn();
    const response = await fetch(`${server.url}/watches/watch-1.atom`);
    const feed = await response.text();
    expect(response.headers.get('content-type')).toContain('application/atom+xml');
    expect(feed).toContain('<title>A &amp; B &lt;desk&gt;</title>');
    expect(feed).toContain('<title>Norland (DENY): it had moved any troops</title>');
    expect(feed).toContain('<link href="https://harbour.example/talks"/>');
    expect(feed).toContain('<summary>Norland denied that it had moved any troops. ·');
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect((await fetch(`${server.url}/watches/watch-9.atom`)).status).toBe(404);
    await database.rows('update article set url = null');
    const unlinked = await (await fetch(`${server.url}/watches/watch-1.atom`)).text();
    expect(unlinked).toContain('<content>Norland denied that it had moved any troops. ·');
    expect(unlinked).not.toContain('<link href');
  });
});
