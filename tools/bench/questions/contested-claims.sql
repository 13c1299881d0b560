select row_to_json(answer)::text as answer from (select (select row_to_json(list) from (
  select coalesce(json_agg(row_to_json(node) order by place), '[]') as nodes from (
    select row_number() over () as place, newest.* from (select claim.* from claim_actor part
      join claim on claim.id = part.claim_id
      where part.role = 'ABOUT' and part.actor_id = (select actor_id from actor_name where key = lower($1))
      and claim.asserted > 0 and claim.denied > 0
      order by coalesce(part.newest_from, '-infinity') desc, part.claim_id desc limit 20) newest) claim
  cross join lateral (select claim.text,
    (with recursive same (article_id, copy_id) as (
      select article_id, article_id from claim_quote where claim_id = claim.id
      union select same.article_id, copy.id from same cross join lateral (
        select other_id as id from article_copy where article_copy.article_id = same.copy_id
        union all select article_copy.article_id from article_copy where other_id = same.copy_id) copy)
      select count(distinct origin.id) from (select min(copy_id) as id from same group by article_id) origin) as "independentOrigins",
    (select row_to_json(quotes) from (select coalesce(json_agg(row_to_json(said)), '[]') as nodes from (
      select quote.text, (select coalesce(json_agg(row_to_json(named)), '[]') from (
          select actor.name from quote_actor link join actor on actor.id = link.actor_id
          where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'SPEAKER'
          order by link.ordinal) named) as speakers,
        (select row_to_json(told) from (select article.title,
          (select row_to_json(named) from (select actor.name from actor where actor.id = article.outlet_id) named) as outlet) told) as article,
        (select row_to_json(found) from (select coalesce((select string_agg(sentence.words, ' ' order by sentence.number) from sentence
            where sentence.article_id = quote.article_id and sentence.number between quote.sentence and coalesce(quote.last_sentence, quote.sentence)),
          quote.words) as sentence) found) as evidence
      from claim_quote member join quote on quote.article_id = member.article_id and quote.id = member.quote_id
      join article on article.id = member.article_id
      where member.claim_id = claim.id and not member.denies
      order by coalesce(member.said_from, '-infinity') desc, member.quote_id desc limit 20) said) quotes) as asserted,
    (select row_to_json(quotes) from (select coalesce(json_agg(row_to_json(said)), '[]') as nodes from (
      select quote.text, (select coalesce(json_agg(row_to_json(named)), '[]') from (
          select actor.name from quote_actor link join actor on actor.id = link.actor_id
          where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'SPEAKER'
          order by link.ordinal) named) as speakers,
        (select row_to_json(told) from (select article.title,
          (select row_to_json(named) from (select actor.name from actor where actor.id = article.outlet_id) named) as outlet) told) as article,
        (select row_to_json(found) from (select coalesce((select string_agg(sentence.words, ' ' order by sentence.number) from sentence
            where sentence.article_id = quote.article_id and sentence.number between quote.sentence and coalesce(quote.last_sentence, quote.sentence)),
          quote.words) as sentence) found) as evidence
      from claim_quote member join quote on quote.article_id = member.article_id and quote.id = member.quote_id
      join article on article.id = member.article_id
      where member.claim_id = claim.id and member.denies
      order by coalesce(member.said_from, '-infinity') desc, member.quote_id desc limit 20) said) quotes) as denied) node
) list) as claims) answer
