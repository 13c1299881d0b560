select row_to_json(answer)::text as answer from (select (
  select row_to_json(list) from (select coalesce(json_agg(row_to_json(node) order by place), '[]') as nodes from (
    select row_number() over () as place, newest.* from (select id, title from article
      where outlet_id = replace($1, 'actor-', '')::bigint
      order by coalesce(published_from, '-infinity') desc, id desc limit 20) newest) article
  cross join lateral (select 'article-' || article.id as id, article.title,
    (select row_to_json(people) from (select coalesce(json_agg(row_to_json(named)), '[]') as nodes from (
      select actor.name from article_actor link join actor on actor.id = link.actor_id
      where link.article_id = article.id and link.actor_type = 'PERSON'
      order by link.mention_count desc, link.actor_id desc limit 20) named) people) as people,
    (select row_to_json(organisations) from (select coalesce(json_agg(row_to_json(named)), '[]') as nodes from (
      select actor.name from article_actor link join actor on actor.id = link.actor_id
      where link.article_id = article.id and link.actor_type = 'ORGANISATION'
      order by link.mention_count desc, link.actor_id desc limit 20) named) organisations) as organisations,
    (select row_to_json(quotes) from (select coalesce(json_agg(row_to_json(said)), '[]') as nodes from (
      select quote.text, (select coalesce(json_agg(row_to_json(named)), '[]') from (
        select actor.name from quote_actor link join actor on actor.id = link.actor_id
        where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'SPEAKER'
        order by link.ordinal) named) as speakers
      from quote where quote.article_id = article.id order by quote.start_offset, quote.id limit 5) said) quotes) as quotes) node
  ) list) as articles) answer
