import { createIngestContext } from '../../../src/pipeline/ingest-context';
import { feedHandler } from '../../../src/pipeline/feeds/feed-handler';
import { politeFetch } from '../../../src/pipeline/feeds/polite-fetch';
import { pollOnce } from '../../../src/pipeline/feeds/poll-feed';
import { FIRST_INTERVAL } from '../../../src/pipeline/feeds/poll-times';
import { workOnce } from '../../../src/pipeline/jobs/work';
import { followFeed } from '../../../src/store/queries/feeds/follow-feed';
import { useDatabase } from '../../database';
import { finderIn } from '../../factories/findings';
import { Seeded } from '../../graph/differential/seeded';
import {
  CHANGES_AT,
  DIES_AT,
  FAILS_FROM,
  FAILS_UNTIL,
  type InventedFeed,
  inventedFeeds,
  START,
} from './invented-feeds';
import { LeapingClock } from './leaping-clock';
import { Web } from './web';

// A day in a minute or so: FEEDS=500 npx jest tests/pipeline/feeds/day-of-feeds
const FEEDS = Number(process.env.FEEDS ?? 40);
const HOUR = 3_600_000;
const database = useDatabase();
const clock = new LeapingClock(START);
const web = new Web(clock);
const chance = new Seeded(1);
let feeds: InventedFeed[];

const shared = () => ({ dataSource: database.dataSource, clock, random: () => chance.next() });
const fetch = () => politeFetch({ ...shared(), fetch: web.fetch, userAgent: 'Newsgraph/1' });

/** Does what is due until then, and lets time leap to what is due next. */
async function goOnUntil(end: number): Promise<void> {
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ ...shared(), version: '1', analyse });
  const handlers = { feed: feedHandler(context, fetch(), clock, 1) };
  const { signal } = new AbortController();
  while (clock.now().getTime() < end) {
    if (await workOnce({ ...shared(), handlers }, signal)) continue;
    if (await pollOnce({ ...shared(), fetch: fetch() })) continue;
    const [next] = await database.rows<{ at: Date | null }>(
      `select min(due_at) as at from (select due_at from feed union all
         select due_at from job where status in ('QUEUED', 'RUNNING')) due`,
    );
    const at = Math.min(next?.at?.getTime() ?? end, end);
    clock.leap(Math.max(at - clock.now().getTime(), 1_000));
  }
}

beforeAll(async () => {
  feeds = inventedFeeds(FEEDS, web);
  for (const { url } of feeds) {
    const feed = { url, title: null, createdBy: 'local', now: clock.now(), intervalSeconds: FIRST_INTERVAL };
    await followFeed(database.dataSource, feed);
  }
  await goOnUntil(START + 14 * HOUR);
  // A clock that was wrong is set right: an hour is there twice, then two are missing.
  clock.leap(-HOUR);
  await goOnUntil(START + 18 * HOUR);
  clock.leap(2 * HOUR);
  // The last articles of the day are found the day after.
  await goOnUntil(START + 36 * HOUR);
}, 1_800_000);

const requestsAt = (url: string): number[] =>
  web.requests.filter((request) => request.url === url).map(({ at }) => at);
const ofManner = (...manners: InventedFeed['manner'][]): InventedFeed[] =>
  feeds.filter(({ manner }) => manners.includes(manner));

test('every article of every feed that lives is in, once', async () => {
  const living = feeds.filter(({ manner }) => manner !== 'dying');
  const wanted = living.flatMap(({ articles }) => articles.map(({ url }) => url));
  const rows = await database.rows<{ url: string }>('select url from article');
  const dying = new Set(ofManner('dying').flatMap(({ articles }) => articles.map(({ url }) => url)));
  const found = rows.map(({ url }) => url).filter((url) => !dying.has(url));
  expect(found.sort()).toEqual(wanted.sort());
  expect(await database.rows('select item, message from job_item')).toEqual([]);
});

test('an article that did not change was fetched once', () => {
  const again = (feed: InventedFeed): unknown[] =>
    feed.articles.filter(({ url }) => requestsAt(url).length > 1);
  for (const feed of feeds.filter(({ manner }) => manner !== 'changing')) {
    // That a feed has one id for all its entries is seen with its second one, and then the first has another name.
    expect(again(feed).length).toBeLessThanOrEqual(feed.manner === 'one id' ? 1 : 0);
  }
});

test('what changed has a version more', async () => {
  const changed = ofManner('changing').flatMap(({ articles }) =>
    articles.filter(({ at }) => at < CHANGES_AT),
  );
  const rows = await database.rows<{ url: string }>(
    'select url from article_version join article on article.id = article_id order by url',
  );
  // What came out shortly before, and was first seen after it, has only its newer text.
  const seenBefore = changed.filter(({ url }) => (requestsAt(url)[0] ?? Infinity) < CHANGES_AT);
  expect(rows.map(({ url }) => url)).toEqual(seenBefore.map(({ url }) => url).sort());
});

test('what is gone is asked no more, what moved at its new address only', () => {
  for (const { url } of ofManner('dying')) {
    expect(requestsAt(url).filter((at) => at >= DIES_AT)).toHaveLength(1);
  }
  for (const { url, host } of ofManner('moving')) {
    expect(requestsAt(url).filter((at) => at >= START + 10 * HOUR)).toHaveLength(1);
    expect(requestsAt(`https://${host}/new-feed`).length).toBeGreaterThan(0);
  }
});

test('no host is asked twice in a second, and none more often than every seven minutes for its feed', () => {
  for (const { host, url } of feeds) {
    const times = web.requests.filter((request) => new URL(request.url).host === host).map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - times[index]!);
    // But for the hour that was there twice.
    expect(gaps.filter((gap) => gap < 1_000 && gap > -HOUR / 2)).toEqual([]);
    expect(requestsAt(url).length).toBeLessThan((36 * 60) / 7);
  }
});

test('a feed that always fails for hours is asked ever less in them', () => {
  const growths = ofManner('failing').flatMap(({ url }) => {
    const times = requestsAt(url).filter((at) => at >= FAILS_FROM);
    const failed = times.filter((at) => at < FAILS_UNTIL);
    expect(failed.length).toBeGreaterThanOrEqual(3);
    const pauses = failed.map((at, index) => times[index + 1]! - at);
    // Each pause is twice the one before, half of it more or less by chance: over two it grows in any case.
    return pauses.slice(2).map((pause, index) => pause / pauses[index]!);
  });
  expect(growths).not.toEqual([]);
  expect(Math.min(...growths)).toBeGreaterThan(1.3);
});
