import { systemClock } from '../../src/pipeline/clock';
import { createFeeds } from '../../src/pipeline/feeds/feeds';
import type { RunningServer } from '../../src/serve/server';
import { useDatabase } from '../database';
import { rss, Web } from '../pipeline/feeds/web';
import { ask, serve } from './serving';

const database = useDatabase({ each: true });
let server: RunningServer;
beforeEach(async () => {
  const web = new Web(systemClock);
  web.put('https://herald.example/rss', { body: rss('The Herald', []) });
  const feeds = createFeeds(database.dataSource, web.fetch, systemClock);
  server = await serve(database.dataSource, { feeds });
});
afterEach(() => server.stop());

const FEED = '{ id url title lastFetchedAt nextFetchAt lastError }';
const add = 'mutation ($url: String!) { addFeed(url: $url) { id title nextFetchAt } }';
const url = 'https://herald.example/rss';

test('a feed is added, listed and removed', async () => {
  const nextFetchAt = expect.stringMatching(/Z$/) as string;
  const added = await ask(server.url, add, { url });
  expect(added.body.data).toEqual({ addFeed: { id: 'feed-1', title: 'The Herald', nextFetchAt } });
  const feed = { id: 'feed-1', url, title: 'The Herald', lastFetchedAt: null, lastError: null };
  const asked = await ask(server.url, `{ feeds ${FEED} node(id: "feed-1") { id } }`);
  expect(asked.body.data).toEqual({ feeds: [{ ...feed, nextFetchAt }], node: { id: 'feed-1' } });
  const removed = await ask(server.url, 'mutation { removeFeed(id: "feed-1") { id nextFetchAt } }');
  expect(removed.body.data).toEqual({ removeFeed: { id: 'feed-1', nextFetchAt: null } });
  expect((await ask(server.url, '{ feeds { id } }')).body.data).toEqual({ feeds: [] });
});

test('an address without a feed is an error that says so', async () => {
  const { body } = await ask(server.url, add, { url: 'https://herald.example/none' });
  expect(body.errors?.[0]).toMatchObject({ message: 'Status 404.', extensions: { code: 'FETCH_STATUS' } });
});
