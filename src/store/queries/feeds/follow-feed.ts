import { cleanUnits } from '../../../model/clean-units';
import { UserError } from '../../../errors';
import type { Feed } from '../../../model/feed';
import type { Statements } from '../statements';

export interface NewFeed {
  url: string;
  title: string | null;
  createdBy: string;
  now: Date;
  intervalSeconds: number;
}

export interface FollowedFeed {
  readonly id: number;
  /** False where it is polled already. */
  readonly isNew: boolean;
}

/** Polls a feed from now on. One that is polled already stays as it is; one that ended or was removed begins again. */
export async function followFeed(statements: Statements, feed: NewFeed): Promise<FollowedFeed> {
  const { url, title, createdBy, now, intervalSeconds } = feed;
  const values = [url, title && cleanUnits(title), createdBy, now, intervalSeconds];
  const [followed] = await statements.query<FollowedFeed[]>(FOLLOW, values);
  return followed ?? { id: 0, isNew: false };
}

const FOLLOW = `/* followFeed */
with polled as (select from feed where url = $1 and removed_at is null and due_at is not null)
insert into feed as known (url, title, created_by, created_at, due_at, interval_seconds) values ($1, $2, $3, $4, $4, $5)
on conflict (url) do update set removed_at = null, due_at = coalesce(known.due_at, excluded.due_at),
  last_error = case when known.due_at is null then null else known.last_error end
returning id, not exists (select from polled) as "isNew"`;

/** Polls it no more; its articles stay. @throws UserError FEED_UNKNOWN */
export async function removeFeed(statements: Statements, id: number, now: Date): Promise<number> {
  const [rows] = await statements.query<[unknown[], number]>(
    `/* removeFeed */ update feed set removed_at = $2, due_at = null, lease = null
     where id = $1 and removed_at is null returning id`,
    [id, now],
  );
  if (rows.length > 0) return id;
  throw new UserError('FEED_UNKNOWN', `There is no feed-${id}. newsgraph feed list shows them all.`, 404);
}

export async function listFeeds(statements: Statements): Promise<Feed[]> {
  return statements.query<Feed[]>(
    `/* listFeeds */ select id, url, title, last_fetched_at as "lastFetchedAt", due_at as "nextFetchAt",
       last_error as "lastError" from feed where removed_at is null order by id`,
  );
}
