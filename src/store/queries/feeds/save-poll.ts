import type { DataSource } from 'typeorm';
import { cleanUnits } from '../../../model/clean-units';
import type { FeedPauses } from '../../../model/feed-pauses';
import { addJob } from '../jobs/add-job';
import type { Statements } from '../statements';
import type { SeenEntry } from './forget-entries';
import type { TakenFeed } from './take-feed';

/** An entry as the feed tells it now. */
export interface PolledEntry {
  /** SHA-256 of its name. */
  key: Buffer;
  /** SHA-256 of what is told of it. */
  contentHash: Buffer;
  /** For people. */
  item: string;
  /** What taking it in needs. */
  input: unknown;
}

export interface Poll {
  readonly now: Date;
  /** Null: no more. */
  readonly next: Date | null;
  readonly intervalSeconds: number;
  readonly error: string | null;
  readonly faults: number;
  /** Where it moved to for good. */
  readonly url?: string;
  /** Undefined where the server said that nothing changed, or failed. */
  readonly document?: PolledDocument;
}

export interface PolledDocument {
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Null where its entries may change while it stays the same. */
  readonly contentHash: Buffer | null;
  readonly pauses: FeedPauses | null;
  readonly entries: readonly PolledEntry[];
}

/** What the next poll depends on. */
export interface PollOutcome {
  fresh: number;
}

/**
 * Writes what a poll gave: what is new or changed is queued in the same transaction in which it is noted as seen.
 * Undefined where the feed was removed meanwhile, or another worker polls it by now; nothing is written then.
 */
export async function savePoll(
  dataSource: DataSource,
  feed: TakenFeed,
  pollOf: (outcome: PollOutcome) => Poll,
  entries: readonly PolledEntry[] = [],
): Promise<Poll | undefined> {
  return dataSource.transaction(async (statements) => {
    const mine = await statements.query<unknown[]>(
      '/* lockFeed */ select from feed where id = $1 and lease = $2 and removed_at is null for update',
      [feed.id, feed.lease],
    );
    if (mine.length === 0) return undefined;
    const fresh = await freshEntries(statements, feed, entries);
    const poll = pollOf({ fresh: fresh.length });
    if (entries.length > 0) await keepEntries(statements, feed, entries, poll.now);
    if (fresh.length > 0) {
      const items = fresh.map(({ item, input, key }) => ({
        item,
        input: {
          ...(input as object),
          seen: { feedId: feed.id, key: key.toString('hex') } satisfies SeenEntry,
        },
      }));
      await addJob(statements, { kind: 'feed', items, createdBy: feed.createdBy, now: poll.now });
    }
    await writePoll(statements, feed, await withFreeUrl(statements, feed, poll));
    return poll;
  });
}

/** Those that were not seen, or had another content then. */
async function freshEntries(
  statements: Statements,
  { id }: TakenFeed,
  entries: readonly PolledEntry[],
): Promise<PolledEntry[]> {
  if (entries.length === 0) return [];
  const rows = await statements.query<{ key: Buffer; content_hash: Buffer }[]>(
    '/* seenEntries */ select key, content_hash from feed_entry where feed_id = $1 and key = any ($2::bytea[])',
    [id, entries.map(({ key }) => key)],
  );
  const seen = new Map(rows.map((row) => [row.key.toString('hex'), row.content_hash]));
  return entries.filter(({ key, contentHash }) => !seen.get(key.toString('hex'))?.equals(contentHash));
}

/** What stands in the feed is written once a week at most; what left it long ago is forgotten. */
async function keepEntries(
  statements: Statements,
  { id }: TakenFeed,
  entries: readonly PolledEntry[],
  now: Date,
): Promise<void> {
  const keys = entries.map(({ key }) => key);
  const hashes = entries.map(({ contentHash }) => contentHash);
  await statements.query(KEEP, [id, keys, hashes, now]);
  await statements.query(
    `/* forgetEntries */ delete from feed_entry where feed_id = $1 and seen_at < $2::timestamptz - interval '180 days'`,
    [id, now],
  );
}

const KEEP = `/* keepEntries */
insert into feed_entry as known (feed_id, key, content_hash, seen_at)
select $1, told.key, told.content_hash, $4 from unnest($2::bytea[], $3::bytea[]) as told (key, content_hash)
on conflict (feed_id, key) do update set content_hash = excluded.content_hash, seen_at = excluded.seen_at
where known.content_hash <> excluded.content_hash or known.seen_at < excluded.seen_at - interval '7 days'`;

/** A feed that moved to where another one is polled already ends; one that was removed gives its address up. */
async function withFreeUrl(statements: Statements, feed: TakenFeed, poll: Poll): Promise<Poll> {
  if (poll.url === undefined || poll.url === feed.url) return { ...poll, url: undefined };
  const [other] = await statements.query<{ id: number; removed: boolean }[]>(
    'select id, removed_at is not null as removed from feed where url = $1',
    [poll.url],
  );
  if (other?.removed) {
    await statements.query("update feed set url = url || '#removed' || id where id = $1", [other.id]);
  }
  if (!other || other.removed) return poll;
  const error = `It moved to ${poll.url}, which is feed-${other.id}.`;
  return { ...poll, url: undefined, next: null, error };
}

async function writePoll(statements: Statements, feed: TakenFeed, poll: Poll): Promise<void> {
  const { document } = poll;
  await statements.query(WRITE, [
    feed.id,
    poll.now,
    poll.next,
    poll.intervalSeconds,
    poll.error && cleanUnits(poll.error),
    poll.faults,
    poll.url ?? feed.url,
    document ? document.title && cleanUnits(document.title) : feed.title,
    document ? document.etag : feed.etag,
    document ? document.lastModified : feed.lastModified,
    document ? document.contentHash : feed.contentHash,
    JSON.stringify(document ? document.pauses : feed.pauses),
  ]);
}

const WRITE = `/* writePoll */
update feed set last_fetched_at = $2, due_at = $3, interval_seconds = $4, last_error = $5, faults = $6, url = $7,
  title = $8, etag = $9, last_modified = $10, content_hash = $11, pauses = nullif($12::jsonb, 'null'), lease = null
where id = $1`;
