import { randomUUID } from 'node:crypto';
import type { FeedPauses } from '../../../model/feed-pauses';
import type { Statements } from '../statements';

/** A feed that this worker polls. */
export interface TakenFeed {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly lease: string;
  readonly intervalSeconds: number;
  readonly faults: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentHash: Buffer | null;
  readonly pauses: FeedPauses | null;
  readonly createdBy: string;
}

/**
 * Takes the feed that is due the longest; null where there is none. A worker that dies with it loses it when `leaseMs`
 * are over, or later where that happened before: it counts as a failure until the poll says otherwise.
 */
export async function takeFeed(
  statements: Statements,
  now: Date,
  leaseMs: number,
): Promise<TakenFeed | null> {
  const until = new Date(now.getTime() + leaseMs);
  const [rows] = await statements.query<[TakenFeed[], number]>(TAKE, [now, until, randomUUID()]);
  return rows[0] ?? null;
}

const TAKE = `/* takeFeed */
update feed set lease = $3, faults = faults + 1,
  due_at = greatest($2::timestamptz, $1::timestamptz + least(power(2, least(faults, 12)) * interval '1 minute', interval '1 day'))
where id = (select id from feed where due_at <= $1 order by due_at limit 1 for update skip locked)
returning id, url, title, lease, interval_seconds as "intervalSeconds", faults - 1 as faults, etag, last_modified as "lastModified",
  content_hash as "contentHash", pauses, created_by as "createdBy"`;

/** Gives a feed back, so that any worker may poll it at once. */
export async function releaseFeed(
  statements: Statements,
  { id, lease }: TakenFeed,
  now: Date,
): Promise<void> {
  await statements.query(
    '/* releaseFeed */ update feed set due_at = $3, lease = null, faults = faults - 1 where id = $1 and lease = $2',
    [id, lease, now],
  );
}
