with hit as materialized (
  select article.id, article.title, article.published_from, article.published_to from article_search
  join article on article.id = article_search.article_id
  where document @@ (websearch_to_tsquery('english', $1)::text || ':*')::tsquery
), bounded as (select * from hit limit 10000)
select row_to_json(answer)::text as answer from (select (select row_to_json(list) from (select
  (select coalesce(json_agg(row_to_json(node)), '[]') from (select 'article-' || id as id, title from hit
    order by coalesce(published_from, '-infinity') desc, hit.id desc limit 50) node) as nodes,
  (select coalesce(json_agg(row_to_json(grouped)), '[]') from (
    select (select row_to_json(named) from (select name from actor where actor.id = counted.actor_id) named) as actor, count
    from (select link.actor_id, count(*) from bounded join article_actor link on link.article_id = bounded.id
      and link.actor_type = 'ORGANISATION' group by 1 order by 2 desc, 1 limit 20) counted) grouped) as organisations,
  (select coalesce(json_agg(row_to_json(grouped)), '[]') from (
    select to_char(month, 'YYYY-MM') as key, count from (select date_trunc('month', published_from) as month, count(*)
      from bounded where date_trunc('month', published_from) = date_trunc('month', published_to)
      group by 1 order by 1 desc limit 20) counted) grouped) as months
  ) list) as articles) answer
