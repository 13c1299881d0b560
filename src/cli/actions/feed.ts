import { loadConfig } from '../../config';
import type { Feed } from '../../model/feed';
import { databaseClock } from '../../pipeline/database-clock';
import { createFeeds, type Feeds } from '../../pipeline/feeds/feeds';
import { createPoliteFetch } from '../../pipeline/feeds/polite-fetch';
import { listFeeds } from '../../store/queries/feeds/follow-feed';
import { printLine, printText } from '../output';
import { packageVersion } from '../package-root';
import { withDatabase } from '../with-database';

export async function listAllFeeds(json: boolean): Promise<void> {
  const feeds = await withDatabase(loadConfig(), ({ dataSource }) => listFeeds(dataSource));
  for (const feed of feeds)
    await (json ? printLine({ ...feed, id: `feed-${feed.id}` }) : printText(lineOf(feed)));
  if (feeds.length === 0 && !json)
    console.error('There are no feeds. Follow one: newsgraph feed add https://herald.example/rss');
}

export function addFeed(url: string): Promise<void> {
  return decide((feeds) => feeds.add(url, 'local'), 'followed from now on, by newsgraph serve or worker');
}

export function removeFeed(id: string): Promise<void> {
  return decide((feeds) => feeds.remove(id), 'removed; its articles stay');
}

async function decide(decision: (feeds: Feeds) => Promise<number>, what: string): Promise<void> {
  const config = loadConfig();
  const id = await withDatabase(config, async ({ dataSource }) => {
    const clock = await databaseClock(dataSource);
    const { fetchAllow: allow } = config;
    const fetch = createPoliteFetch({ dataSource, clock, allow, version: packageVersion() });
    return decision(createFeeds(dataSource, fetch, clock));
  });
  await printText(`feed-${id}\t${what}`);
}

function lineOf({ id, url, title, nextFetchAt, lastError }: Feed): string {
  const next = nextFetchAt ? `next ${nextFetchAt.toISOString().slice(0, 16)}Z` : 'ended';
  return [`feed-${id}`, url, title ?? '', next, lastError ?? ''].join('\t').trimEnd();
}
