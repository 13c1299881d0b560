with mentioned as materialized (
  select distinct article_id from article_actor
  where actor_id in (select actor_id from actor_name where key = lower($1))
), said as materialized (
  select quote.article_id, quote.id, quote.act from mentioned join quote on quote.article_id = mentioned.article_id
)
select row_to_json(answer)::text as answer from (select
  (select row_to_json(list) from (select
    (select count(*) from mentioned) as "totalCount",
    (select coalesce(json_agg(row_to_json(grouped)), '[]') from (
      select to_char(month, 'YYYY-MM') as key, count from (
        select date_trunc('month', published_from) as month, count(*) from mentioned join article on article.id = mentioned.article_id
        where date_trunc('month', published_from) = date_trunc('month', published_to)
        group by 1 order by 1 desc limit 20) counted) grouped) as "byMonth",
    (select coalesce(json_agg(row_to_json(grouped)), '[]') from (
      select (select row_to_json(named) from (select name from actor where actor.id = counted.outlet_id) named) as actor, count
      from (select outlet_id, count(*) from mentioned join article on article.id = mentioned.article_id
        where outlet_id is not null group by 1 order by 2 desc, 1 limit 20) counted) grouped) as "byOutlet") list) as articles,
  (select row_to_json(list) from (select
    (select coalesce(json_agg(row_to_json(grouped)), '[]') from (
      select (select row_to_json(named) from (select name, initcap(type) as "__typename" from actor where actor.id = counted.actor_id)
        named) as actor, count
      from (select link.actor_id, count(distinct said.id) from said join quote_actor link
          on link.article_id = said.article_id and link.quote_id = said.id and link.role = 'SPEAKER'
        group by 1 order by 2 desc, 1 limit 10) counted) grouped) as "bySpeaker",
    (select coalesce(json_agg(row_to_json(grouped)), '[]') from (
      select act as key, count(*) from said group by 1 order by 2 desc, 1 limit 20) grouped) as "byAct") list) as quotes
) answer
