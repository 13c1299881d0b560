import { column, many, one } from '../field';
import { globalId } from '../global-id';
import { raw, sql } from '../sql';

export const idOfFeed = column((row) => globalId('feed', sql`${row}.id`));

export const allFeeds = many(() =>
  raw('select item.* from feed item where item.removed_at is null order by item.id'),
);

/** The feed that a mutation added or removed. */
export const feedOfPayload = one(
  (_row, args) => sql`select feed.* from feed where feed.id = ${args['feedId']}::bigint`,
);
