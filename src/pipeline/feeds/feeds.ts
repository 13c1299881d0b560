import type { DataSource } from 'typeorm';
import { UserError } from '../../errors';
import { discoverFeed } from '../../ingest/feeds/discover-feed';
import { type ReadPolled, readPolled } from '../../ingest/feeds/read-polled';
import { readOpml } from '../../ingest/feeds/read-opml';
import type { FetchedPage } from '../../ingest/fetch/fetch-address';
import { orDatabaseError } from '../../store/database-error';
import { numberOf } from '../../store/plan/global-id';
import { followFeed, type FollowedFeed, removeFeed } from '../../store/queries/feeds/follow-feed';
import type { Clock } from '../clock';
import type { Fetch } from './polite-fetch';
import { FIRST_INTERVAL } from './poll-times';
import { polledFeed, type PolledSource, textOf } from './polled-feed';
import { robotsSitemaps } from './robots-sitemaps';
import { SLOW, withinTime } from './within-time';

/** What clients ask of feeds; each returns the number of a feed. */
export interface Feeds {
  /** The feed at this address, or the one that the page there names. */
  add(url: string, by: string): Promise<FollowedFeed>;
  /** By its id: "feed-4". */
  remove(id: string): Promise<number>;
}

export function createFeeds(
  dataSource: DataSource,
  fetch: Fetch,
  clock: Clock,
  /** A thread may stand behind it. */
  read: ReadPolled = readPolled,
): Feeds {
  return {
    add: async (address, createdBy) => {
      const source = { fetch: withinTime(fetch, clock), readPolled: read };
      const { url, title } = await orDatabaseError(findFeed(source, withoutFeedScheme(address)));
      const feed = { url, title, createdBy, now: clock.now(), intervalSeconds: FIRST_INTERVAL };
      return orDatabaseError(followFeed(dataSource, feed));
    },
    remove: async (id) => orDatabaseError(removeFeed(dataSource, numberOf('feed', id), clock.now())),
  };
}

const LIST =
  'This is a list of feeds (OPML), not one of them. Save it, and give the file: newsgraph feed add FILE.';

/** As programs hand them to readers of feeds: "feed://herald.example/rss", "feed:https://herald.example/rss". */
function withoutFeedScheme(address: string): string {
  return address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
}

interface FoundFeed {
  url: string;
  title: string | null;
}

/** To know that an index can be followed: who adds it waits, and hosts may ask for ten seconds between two requests. */
const ANY_IS_ENOUGH = 0;
/** Sitemaps of a robots.txt that are tried. */
const MOST_TRIED = 3;

/**
 * What is at the address, else the feed that the page there names, else the sitemap that its host's robots.txt names.
 * @throws UserError NO_FEED, and those of fetching.
 */
async function findFeed(source: PolledSource, address: string): Promise<FoundFeed> {
  const { fetch } = source;
  const page = await fetch(address);
  const own = await feedOf(source, page, address);
  if (own) return own;
  if (readOpml(textOf(page))) throw new UserError('FEED_LIST', LIST);
  const named = discoverFeed(textOf(page), page.fetchedFrom);
  const found =
    (named && (await feedOf(source, await fetch(named), named))) ??
    (await findSitemap(source, page.fetchedFrom));
  if (found) return found;
  throw new UserError(
    'NO_FEED',
    `There is no RSS, Atom or JSON feed and no sitemap at ${address.slice(0, 200)}, and neither the page there nor its host's robots.txt names one. Give the feed's own address.`,
  );
}

async function findSitemap(source: PolledSource, address: string): Promise<FoundFeed | null> {
  const { fetch } = source;
  for (const url of (await robotsSitemaps(fetch, address)).slice(0, MOST_TRIED)) {
    const found = await fetch(url)
      .then((page) => feedOf(source, page, url))
      .catch(unlessOurs);
    if (found) return found;
  }
  return null;
}

/** What keeps one of several from being read is no reason to end. */
function unlessOurs(error: unknown): null {
  if (error instanceof UserError && error.code !== SLOW) return null;
  throw error;
}

async function feedOf(source: PolledSource, page: FetchedPage, address: string): Promise<FoundFeed | null> {
  const polled = await polledFeed(page, source, ANY_IS_ENOUGH);
  return polled && { url: addressOf(page.movedTo ?? address), title: polled.feed.title };
}

/** One address for all its spellings: "HTTPS://Herald.example:443/feed#top". */
function addressOf(spelled: string): string {
  const url = new URL(spelled);
  url.hash = '';
  return url.href;
}
