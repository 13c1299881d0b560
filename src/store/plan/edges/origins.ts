import { sql, type Sql } from '../sql';

/** How many of these articles (a select of article_id) were written apart: copies of one report count once. */
export function countOrigins(articles: Sql): Sql {
  return sql`(with recursive told (article_id) as (${articles}),
    same (article_id, copy_id) as (
      select article_id, article_id from told
      union select same.article_id, copy.id from same cross join lateral (
        select other_id as id from article_copy where article_copy.article_id = same.copy_id
        union all select article_copy.article_id from article_copy where other_id = same.copy_id) copy)
    select count(distinct origin.id)::int from (
      select min(copy_id) as id from same group by article_id) origin)`;
}
