import type { DataSource } from 'typeorm';
import { UserError } from '../../errors';
import { decodeBytes } from '../../ingest/clean/decode-bytes';
import { discoverFeed } from '../../ingest/feeds/discover-feed';
import type { Feed } from '../../ingest/feeds/feed';
import { readFeed } from '../../ingest/feeds/read-feed';
import type { FetchedPage } from '../../ingest/fetch/fetch-address';
import { orDatabaseError } from '../../store/database-error';
import { readGlobalId } from '../../store/plan/global-id';
import { followFeed, removeFeed } from '../../store/queries/feeds/follow-feed';
import type { Clock } from '../clock';
import type { Fetch } from './polite-fetch';
import { FIRST_INTERVAL } from './poll-times';

/** What clients ask of feeds; each returns the number of a feed. */
export interface Feeds {
  /** The feed at this address, or the one that the page there names. */
  add(url: string, by: string): Promise<number>;
  /** By its id: "feed-4". */
  remove(id: string): Promise<number>;
}

export function createFeeds(dataSource: DataSource, fetch: Fetch, clock: Clock): Feeds {
  return {
    add: async (address, createdBy) => {
      const { url, title } = await orDatabaseError(findFeed(fetch, address));
      const feed = { url, title, createdBy, now: clock.now(), intervalSeconds: FIRST_INTERVAL };
      return orDatabaseError(followFeed(dataSource, feed));
    },
    remove: async (id) => orDatabaseError(removeFeed(dataSource, feedNumber(id), clock.now())),
  };
}

/** @throws UserError NO_FEED, and those of fetching. */
async function findFeed(fetch: Fetch, address: string): Promise<{ url: string; title: string | null }> {
  const page = await fetch(address);
  const own = feedOf(page);
  if (own) return { url: addressOf(page.movedTo ?? address), title: own.title };
  const named = discoverFeed(textOf(page), page.fetchedFrom);
  const other = named === null ? null : await fetch(named);
  const feed = other && feedOf(other);
  if (named !== null && other && feed) return { url: addressOf(other.movedTo ?? named), title: feed.title };
  throw new UserError(
    'NO_FEED',
    `There is no RSS, Atom or JSON feed at ${address.slice(0, 200)}, and the page there names none. Give the feed's own address.`,
  );
}

/** One address for all its spellings: "HTTPS://Herald.example:443/feed#top". */
function addressOf(spelled: string): string {
  const url = new URL(spelled);
  url.hash = '';
  return url.href;
}

function feedOf(page: FetchedPage): Feed | null {
  return readFeed(textOf(page), page.fetchedFrom);
}

function textOf({ bytes, charset }: FetchedPage): string {
  return decodeBytes(bytes, charset);
}

function feedNumber(id: string): number {
  const { kind, number } = readGlobalId(id);
  if (kind === 'feed') return Number(number);
  throw new UserError('BAD_USER_INPUT', `${id} is no feed. Give an id like feed-4.`);
}
