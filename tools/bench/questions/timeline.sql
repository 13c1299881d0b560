select row_to_json(answer)::text as answer from (select (
  select row_to_json(list) from (select coalesce(json_agg(row_to_json(node) order by place), '[]') as nodes from (
    select row_number() over () as place, found.* from (
      select distinct said_from, article_id, quote_id from unnest($1::text[]) speaker (id)
      cross join lateral (select said_from, article_id, quote_id from quote_actor
        where actor_id = replace(speaker.id, 'actor-', '')::bigint and role = 'SPEAKER'
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 100) link
      order by said_from desc nulls last, quote_id desc limit 100) found) found
  join quote on quote.article_id = found.article_id and quote.id = found.quote_id
  cross join lateral (select 'quote-' || quote.id as id, quote.text,
    (select row_to_json(dated) from (select quote.said_value as value where quote.said_value is not null) dated) as said,
    (select coalesce(json_agg(row_to_json(named)), '[]') from (
      select actor.name from quote_actor link join actor on actor.id = link.actor_id
      where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'SPEAKER'
      order by link.ordinal) named) as speakers) node
  ) list) as quotes) answer
