import type { DataSource } from 'typeorm';
import { UserError } from '../../errors';
import type { FetchedPage } from '../../ingest/fetch/fetch-address';
import { readFeed } from '../../ingest/feeds/read-feed';
import { decodeBytes } from '../../ingest/clean/decode-bytes';
import type { Feed } from '../../ingest/feeds/feed';
import { databaseError, isUnreachable } from '../../store/database-error';
import { type Poll, savePoll } from '../../store/queries/feeds/save-poll';
import { releaseFeed, takeFeed, type TakenFeed } from '../../store/queries/feeds/take-feed';
import type { Clock } from '../clock';
import type { Fetch } from './polite-fetch';
import { nextInterval, nextPoll, nextTry } from './poll-times';
import { hash, polledEntries } from './polled-entries';

export interface PollSettings {
  readonly dataSource: DataSource;
  /** Minds hosts' wishes. */
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: () => number;
  /** What is under way then is left to another worker. */
  readonly signal?: AbortSignal;
}

/** Longer than a poll takes, its turns with the host counted in. */
const LEASE_MS = 10 * 60_000;

/** Polls the feed that is due the longest. False where none is. @throws UserError DATABASE_UNREACHABLE */
export async function pollOnce(settings: PollSettings): Promise<boolean> {
  const feed = await takeFeed(settings.dataSource, settings.clock.now(), LEASE_MS);
  if (!feed) return false;
  try {
    await savePage(settings, feed, await settings.fetch(feed.url, feed));
  } catch (error) {
    if (settings.signal?.aborted) await releaseFeed(settings.dataSource, feed, settings.clock.now());
    else await saveFailure(settings, feed, error);
  }
  return true;
}

async function savePage(settings: PollSettings, feed: TakenFeed, page: FetchedPage): Promise<void> {
  const contentHash = hash(page.bytes);
  const isSame = page.notModified || feed.contentHash?.equals(contentHash);
  const told = isSame ? null : readPolled(page);
  const entries = told ? polledEntries(told) : [];
  const document = told
    ? {
        title: told.title,
        etag: page.etag ?? null,
        lastModified: page.lastModified ?? null,
        contentHash,
        pauses: told.pauses ?? null,
        entries,
      }
    : undefined;
  const now = settings.clock.now();
  const pollOf = ({ fresh }: { fresh: number }): Poll => {
    const intervalSeconds = nextInterval(feed, fresh);
    const next = nextPoll(now, intervalSeconds, settings.random(), document ? document.pauses : feed.pauses);
    return { now, next, intervalSeconds, error: null, faults: 0, url: page.movedTo, document };
  };
  await savePoll(settings.dataSource, feed, pollOf, entries);
}

/** @throws UserError NO_FEED */
export function readPolled({ bytes, charset, fetchedFrom }: FetchedPage): Feed {
  const feed = readFeed(decodeBytes(bytes, charset), fetchedFrom);
  if (feed) return feed;
  throw new UserError('NO_FEED', 'There is no RSS, Atom or JSON feed at this address.');
}

async function saveFailure(settings: PollSettings, feed: TakenFeed, error: unknown): Promise<void> {
  const told = databaseError(error);
  if (!(told instanceof UserError) || isUnreachable(told)) throw error;
  const { dataSource, clock, random } = settings;
  const now = clock.now();
  const { intervalSeconds } = feed;
  const isGone = told.code === 'FETCH_GONE';
  const poll: Poll = {
    now,
    next: isGone ? null : nextTry(now, feed, told, random()),
    intervalSeconds,
    error: told.message,
    faults: feed.faults + 1,
  };
  await savePoll(dataSource, feed, () => poll);
}
