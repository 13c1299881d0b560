import { column, many, one } from '../field';
import { globalId } from '../global-id';
import { raw, sql } from '../sql';

export const idOfWatch = column((row) => globalId('watch', sql`${row}.id`));

export const feedUrlOfWatch = column((row) => sql`'/watches/watch-' || ${row}.id || '.atom'`);

/** Its host: with many services whoever knows the whole address may write there. */
export const webhookOfWatch = column((row) => sql`substring(${row}.webhook from '^[a-z]+://[^/]+') || '/…'`);

/** Only the row of the mutation that made the watch has it. */
export const secretOfWatch = column((row) => sql`to_jsonb(${row}) ->> 'shown_secret'`);

export const allWatches = many(() =>
  raw('select item.* from watch item where item.removed_at is null order by item.id'),
);

/** The watch that a mutation made or removed. */
export const watchOfPayload = one(
  (_row, args) =>
    sql`select watch.*, ${args['secret'] ?? null}::text as shown_secret from watch where watch.id = ${args['watchId']}::bigint`,
);
