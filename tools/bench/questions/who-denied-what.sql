with bearer as materialized (select actor_id from actor_name where key = lower($1))
select row_to_json(answer)::text as answer from (select (select row_to_json(list) from (select
  (select count(*) from (select distinct quote_id from quote_actor
    where role = 'SPEAKER' and actor_id = any(array(select actor_id from bearer)) and act = 'DENY') denial) as "totalCount",
  (select coalesce(json_agg(row_to_json(node) order by place), '[]') from (
    select row_number() over () as place, newest.* from (
      select article_id, quote_id from quote_actor
      where actor_id = (select actor_id from bearer) and role = 'SPEAKER' and act = 'DENY'
      order by coalesce(said_from, '-infinity') desc, quote_id desc limit 20) newest) newest
  join quote on quote.article_id = newest.article_id and quote.id = newest.quote_id
  cross join lateral (select quote.text, quote.speaker_text as "speakerText", quote.cue,
    (select row_to_json(found) from (select coalesce((select string_agg(sentence.words, ' ' order by sentence.number) from sentence
        where sentence.article_id = quote.article_id and sentence.number between quote.sentence and coalesce(quote.last_sentence, quote.sentence)),
        quote.words) as sentence, quote.start_offset as start, quote.end_offset as "end", quote.confidence, quote.rule) found) as evidence,
    (select row_to_json(links) from (select coalesce(json_agg(row_to_json(linked) order by link.kind, link.id), '[]') as nodes from (
        select link.to_article_id, link.to_quote_id as id, link.kind, link.basis from quote_link link
        where link.from_article_id = quote.article_id and link.from_quote_id = quote.id order by 3, 2 limit 20) link
      cross join lateral (select link.kind, link.basis,
        (select row_to_json(said) from (select answered.text, answered.act,
          (select coalesce(json_agg(json_build_object('name', actor.name) order by part.ordinal), '[]')
            from quote_actor part join actor on actor.id = part.actor_id
            where part.article_id = answered.article_id and part.quote_id = answered.id and part.role = 'SPEAKER') as speakers,
          (select row_to_json(found) from (select coalesce((select string_agg(sentence.words, ' ' order by sentence.number) from sentence
            where sentence.article_id = answered.article_id and sentence.number between answered.sentence and coalesce(answered.last_sentence, answered.sentence)),
            answered.words) as sentence) found) as evidence
          from quote answered where answered.article_id = link.to_article_id and answered.id = link.id) said) as "to") linked) links) as links,
    (select row_to_json(told) from (select article.title,
      (select row_to_json(named) from (select actor.name from actor where actor.id = article.outlet_id) named) as outlet,
      (select row_to_json(dated) from (select article.published_value as value where article.published_value is not null) dated) as published
      from article where article.id = quote.article_id) told) as article) node) as nodes
) list) as quotes) answer
