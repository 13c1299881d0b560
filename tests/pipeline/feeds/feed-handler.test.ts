import { LeapingClock } from './leaping-clock';
import { anArticle } from '../../factories/article';
import { ingestArticle } from '../../../src/pipeline/ingest-article';
import { feedHandler } from '../../../src/pipeline/feeds/feed-handler';
import { createIngestContext } from '../../../src/pipeline/ingest-context';
import type { JobItem } from '../../../src/model/job';
import { followFeed } from '../../../src/store/queries/feeds/follow-feed';
import { type Poll, savePoll } from '../../../src/store/queries/feeds/save-poll';
import { takeFeed } from '../../../src/store/queries/feeds/take-feed';
import { useDatabase } from '../../database';

const database = useDatabase({ each: true });
const clock = new LeapingClock(Date.parse('2021-05-04T12:00:00Z'));
const LEASE = 60_000;
const hash = (word: string): Buffer => Buffer.from(word.padEnd(32));
const ENTRIES = ['rain', 'sun'].map((word) => ({
  key: hash(word),
  contentHash: hash(word),
  item: `https://herald.example/${word}`,
  input: { link: `https://herald.example/${word}`, feed: {} },
}));

/** Polls a feed in which the same stands each time: what is queued of it. */
async function poll(): Promise<string[]> {
  const now = clock.now();
  const feed = await takeFeed(database.dataSource, now, LEASE);
  const next = new Date(now.getTime() + LEASE);
  const pollOf = (): Poll => ({ now, next, intervalSeconds: 60, error: null, faults: 0 });
  const before = await items();
  await savePoll(database.dataSource, feed!, pollOf, ENTRIES);
  clock.leap(LEASE);
  return (await items()).slice(before.length).map(({ item }) => item);
}

const items = (): Promise<JobItem[]> =>
  database.rows<JobItem>('select position, item, input from job_item order by job_id, position');

test('what was given up is taken in again where a later poll still finds it; the rest was seen', async () => {
  const url = 'https://herald.example/rss';
  const feed = { url, title: null, createdBy: 'local', now: clock.now(), intervalSeconds: 60 };
  await followFeed(database.dataSource, feed);
  expect(await poll()).toEqual(['https://herald.example/rain', 'https://herald.example/sun']);
  expect(await poll()).toEqual([]);
  const context = createIngestContext({ dataSource: database.dataSource, version: '1' });
  const handler = feedHandler(context, () => Promise.reject(new Error('unused')), clock, 1);
  await handler.giveUp?.(database.dataSource, (await items()).slice(1));
  expect(await poll()).toEqual(['https://herald.example/sun']);
});

test('what the linked page withdraws is not taken in from the feed, and takes out no other host’s', async () => {
  const words = 'It rained all day over Norland, and the rivers rose by the hour while people looked on.';
  const kill = {
    uri: 'tag:wire.example,2021:7',
    pubstatus: 'canceled',
    versioncreated: '2021-05-04T10:00:00Z',
  };
  const entry = {
    id: null,
    title: 'Rain over Norland',
    link: 'https://wire.example/7',
    authors: [],
    published: null,
    updated: null,
    categories: [],
    summary: null,
    content: { html: false, value: words },
  };
  const input = { link: entry.link, feed: { title: null, link: null, language: null, entries: [entry] } };
  const fetch = () => Promise.resolve({ bytes: Buffer.from(JSON.stringify(kill)), fetchedFrom: entry.link });
  const context = createIngestContext({ dataSource: database.dataSource, version: '1' });
  const item = { id: kill.uri, version: null, created: null };
  await ingestArticle(context, { ...anArticle({ text: 'The agency’s own words.' }), item });
  const handler = feedHandler(context, fetch, clock, 1);
  const effect = await handler.prepare(
    { position: 0, item: entry.link, input },
    new AbortController().signal,
  );
  const told: unknown[] = [];
  await effect(
    (_, problems) => Promise.resolve(void told.push(...(problems ?? []))),
    () => Promise.resolve(),
  );
  expect(told).toMatchObject([{ code: 'WITHDRAWN' }]);
  expect(await database.rows('select text from article')).toEqual([{ text: 'The agency’s own words.' }]);
});
