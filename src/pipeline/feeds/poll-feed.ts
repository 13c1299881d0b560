import type { DataSource } from 'typeorm';
import { UserError } from '../../errors';
import { type ReadPolled, readPolled } from '../../ingest/feeds/read-polled';
import type { FetchedPage } from '../../ingest/fetch/fetch-address';
import { databaseError, isUnreachable } from '../../store/database-error';
import { type Poll, type PolledDocument, savePoll } from '../../store/queries/feeds/save-poll';
import { releaseFeed, takeFeed, type TakenFeed } from '../../store/queries/feeds/take-feed';
import type { Clock } from '../clock';
import type { Fetch } from './polite-fetch';
import { nextInterval, nextPoll, nextTry } from './poll-times';
import { hash, polledEntries } from './polled-entries';
import { type PolledFeed, polledFeed } from './polled-feed';

export interface PollSettings {
  readonly dataSource: DataSource;
  /** Minds hosts' wishes. */
  readonly fetch: Fetch;
  /** A thread may stand behind it. */
  readonly readPolled?: ReadPolled;
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
  const polled = isSame ? null : await polledAt(page, settings);
  const entries = polled ? polledEntries(polled.feed) : [];
  const document = polled
    ? {
        title: polled.feed.title,
        ...(polled.isIndex ? NEVER_SAME : sameAs(page, contentHash)),
        pauses: polled.feed.pauses ?? null,
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

type Sameness = Pick<PolledDocument, 'etag' | 'lastModified' | 'contentHash'>;

/** An index may stay as it is while what it names changes. */
const NEVER_SAME: Sameness = { etag: null, lastModified: null, contentHash: null };

function sameAs({ etag, lastModified }: FetchedPage, contentHash: Buffer): Sameness {
  return { etag: etag ?? null, lastModified: lastModified ?? null, contentHash };
}

/** @throws UserError NO_FEED */
async function polledAt(page: FetchedPage, settings: PollSettings): Promise<PolledFeed> {
  const polled = await polledFeed(page, { readPolled, ...settings });
  if (polled) return polled;
  throw new UserError('NO_FEED', 'There is no RSS, Atom or JSON feed and no sitemap at this address.');
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
