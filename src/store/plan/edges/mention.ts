import { column, paged } from '../field';
import { globalId } from '../global-id';
import { listOf } from '../item';
import { byCount } from '../order';
import { raw, sql } from '../sql';

export const idOfMention = column((row) => globalId('mention', sql`${row}.id`));

const from = raw('mention item');
const id = raw('item.id');

/** Article by article, in the order in which they were taken in. */
export const mentionsOfActor = paged((actor, args) =>
  listOf(
    { from, where: [sql`item.actor_id = ${actor}.id`], id },
    byCount('ARTICLE_ASC', raw('item.article_id'), id, false),
    args,
  ),
);

/** In text order, of some kinds only where `kind` is given. */
export const mentionsOfArticle = paged((article, args) => {
  const where = [sql`item.article_id = ${article}.id`];
  if (args['kind']) where.push(sql`item.kind = any(${args['kind']}::text[])`);
  return listOf({ from, where, id }, byCount('TEXT_ORDER', raw('item.start_offset'), id, false), args);
});
