import { loadConfig } from '../../config';
import { UserError } from '../../errors';
import { writeOpml } from '../../export/opml';
import { userAgentOf } from '../../pipeline/user-agent';
import type { Feed } from '../../model/feed';
import { databaseClock } from '../../pipeline/database-clock';
import { feedAddresses } from '../../pipeline/feeds/feed-addresses';
import { createFeeds, type Feeds } from '../../pipeline/feeds/feeds';
import { createPoliteFetch } from '../../pipeline/feeds/polite-fetch';
import { prepareAhead } from '../../pipeline/prepare-ahead';
import { isUnreachable } from '../../store/database-error';
import { type FollowedFeed, listFeeds } from '../../store/queries/feeds/follow-feed';
import { ExitStatus } from '../exit-status';
import { printLine, printText } from '../output';
import { packageVersion } from '../package-root';
import { withDatabase } from '../with-database';

export interface FeedListFlags {
  json?: boolean;
  format?: 'opml';
}

export async function listAllFeeds({ json = false, format }: FeedListFlags): Promise<void> {
  const feeds = await withDatabase(loadConfig(), ({ dataSource }) => listFeeds(dataSource));
  if (format === 'opml') return printText(writeOpml(feeds));
  for (const feed of feeds)
    await (json ? printLine({ ...feed, id: `feed-${feed.id}` }) : printText(lineOf(feed)));
  if (feeds.length === 0 && !json)
    console.error('There are no feeds. Follow one: newsgraph feed add https://herald.example/rss');
}

/** Feeds that are looked for at the same time; a host is asked for one thing at a time all the same. */
const AT_ONCE = 4;

/** A line for each feed that the targets name, or for why it can't be followed; the rest goes on. */
export async function addFeeds(targets: string[]): Promise<void> {
  const addresses = await feedAddresses(targets);
  await withFeeds(async (feeds) => {
    const add = (address: string): Promise<FollowedFeed> => feeds.add(address, 'local');
    for await (const { item, prepared } of prepareAhead(addresses, add, AT_ONCE)) {
      try {
        await printText(followedLine(await prepared, item));
      } catch (error) {
        if (addresses.length === 1 || !(error instanceof UserError) || isUnreachable(error)) throw error;
        console.error(`failed\t${error.message}\t${item}`);
        process.exitCode = ExitStatus.SomeFailed;
      }
    }
  });
}

function followedLine({ id, isNew }: FollowedFeed, address: string): string {
  const what = isNew ? 'followed from now on, by newsgraph serve or worker' : 'followed already';
  return `feed-${id}\t${what}\t${address}`;
}

export async function removeFeed(id: string): Promise<void> {
  const removed = await withFeeds((feeds) => feeds.remove(id));
  await printText(`feed-${removed}\tremoved; its articles stay`);
}

function withFeeds<Outcome>(work: (feeds: Feeds) => Promise<Outcome>): Promise<Outcome> {
  const config = loadConfig();
  return withDatabase(config, async ({ dataSource }) => {
    const clock = await databaseClock(dataSource);
    const { fetchAllow: allow, contact } = config;
    const userAgent = userAgentOf(packageVersion(), contact);
    const fetch = createPoliteFetch({ dataSource, clock, allow, userAgent });
    return work(createFeeds(dataSource, fetch, clock));
  });
}

function lineOf({ id, url, title, nextFetchAt, lastError }: Feed): string {
  const next = nextFetchAt ? `next ${nextFetchAt.toISOString().slice(0, 16)}Z` : 'ended';
  return [`feed-${id}`, url, title ?? '', next, lastError ?? ''].join('\t').trimEnd();
}
