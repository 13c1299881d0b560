import { many, one } from '../field';
import { sizeOf } from '../page';
import { sql } from '../sql';

/** The text that an article has, then those that it had before, each with what it changed of the one before it. */
export const versionsOfArticle = many(
  (article, args) => sql`select version.* from (
      select coalesce(last.replaced_at, ${article}.created_at) as seen_at, ${article}.title, ${article}.text, last.diff,
        coalesce(last.number, 0) + 1 as number
      from (select ${article}.id as article_id) this left join lateral (
        select former.* from article_version former where former.article_id = this.article_id
        order by former.number desc limit 1) last on true
      union all
      select former.seen_at, former.title, former.text, before.diff, former.number
      from article_version former
      left join article_version before on before.article_id = former.article_id and before.number = former.number - 1
      where former.article_id = ${article}.id) version
    order by version.number desc limit ${sizeOf(args)}::int`,
);

/** The nearest first. */
export const copiesOfArticle = many(
  (article, args) => sql`select copy.* from (
      select ${article}.id as of_id, other_id as article_id, similarity, kind from article_copy where article_id = ${article}.id
      union all
      select ${article}.id, article_id, similarity, kind from article_copy where other_id = ${article}.id) copy
    order by copy.similarity desc, copy.article_id limit ${sizeOf(args)}::int`,
);

/** The agency that both credit, or that one of them does. */
export const originOfCopy = one(
  (copy) => sql`select actor.* from article_credit credit join actor on actor.id = credit.actor_id
    where credit.article_id in (${copy}.of_id, ${copy}.article_id) and credit.role = 'WIRE' and actor.type = 'ORGANISATION'
    group by actor.id order by count(*) desc, actor.id limit 1`,
);
