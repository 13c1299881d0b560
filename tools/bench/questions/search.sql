with hit as materialized (
  select article_id as id, published_from from article_search
  where document @@ (websearch_to_tsquery('english', $1)::text || ':*')::tsquery
  order by coalesce(published_from, '-infinity') desc, article_id desc limit 2000
)
select row_to_json(answer)::text as answer from (select (select row_to_json(list) from (select
  (select coalesce(json_agg(row_to_json(node) order by place), '[]') from (
    select row_number() over () as place, newest.* from (select * from hit
      order by coalesce(published_from, '-infinity') desc, id desc limit 50) newest) newest
    join article on article.id = newest.id
    cross join lateral (select 'article-' || article.id as id, article.title) node) as nodes,
  (select coalesce(json_agg(row_to_json(grouped)), '[]') from (
    select (select row_to_json(named) from (select name from actor where actor.id = counted.actor_id) named) as actor, count
    from (select link.actor_id, count(*) from hit join article_actor link on link.article_id = hit.id
      and link.actor_type = 'ORGANISATION' group by 1 order by 2 desc, 1 limit 20) counted) grouped) as organisations,
  (select coalesce(json_agg(row_to_json(grouped)), '[]') from (
    select to_char(month, 'YYYY-MM') as key, count from (
      select date_trunc('month', article.published_from) as month, count(*)
      from hit join article on article.id = hit.id
      where date_trunc('month', article.published_from) = date_trunc('month', article.published_to)
      group by 1 order by 1 desc limit 20) counted) grouped) as months
  ) list) as articles) answer
