select row_to_json(answer)::text as answer from (select (select row_to_json(found) from (select person.name,
  (select coalesce(json_agg(row_to_json(called)), '[]') from (select name.text, name.kind,
      (select coalesce(json_agg(row_to_json(used)), '[]') from (select coalesce((select string_agg(sentence.words, ' ' order by sentence.number)
          from sentence where sentence.article_id = mention.article_id
            and sentence.number between mention.sentence and coalesce(mention.last_sentence, mention.sentence)), mention.words) as sentence
        from mention where mention.actor_id = name.actor_id and mention.words = name.text
        order by mention.article_id, mention.start_offset limit 10) used) as evidence
    from actor_name name where name.actor_id = person.id order by name.mention_count desc, name.text limit 100) called) as names,
  (select row_to_json(roles) from (select coalesce(json_agg(row_to_json(held)), '[]') as nodes from (select role.title,
      (select row_to_json(named) from (select actor.name from actor where actor.id = role.of_id) named) as "of",
      (select coalesce(json_agg(row_to_json(told)), '[]') from (select same.words as text from role same
        where same.person_id = role.person_id and lower(same.title) = lower(role.title) and same.of_id is not distinct from role.of_id
        order by same.id limit 10) told) as evidence
    from role where role.id in (select min(id) from role where person_id = person.id group by lower(title), of_id)
    order by role.id desc limit 20) held) roles) as roles,
  (select row_to_json(quotes) from (select
    (select count(distinct quote_id) from quote_actor where actor_id = person.id and role = 'SPEAKER') as "totalCount",
    summed.nodes, (select row_to_json(info) from (select summed.more as "hasNextPage", summed.cursor as "endCursor") info) as "pageInfo"
    from (select coalesce(json_agg(row_to_json(spoken) order by place) filter (where place <= 50), '[]') as nodes, count(*) > 50 as more,
      translate(encode(convert_to((array_agg(json_build_array('SAID_DESC', extract(epoch from moment)::text, link.quote_id::text)::text
        order by place desc) filter (where place <= 50))[1], 'UTF8'), 'base64'), E'+/=\n', '-_') as cursor
    from (select row_number() over () as place, newest.* from (
      select distinct said_from, article_id, quote_id, coalesce(said_from, '-infinity') as moment from quote_actor
      where actor_id = person.id and role = 'SPEAKER' order by moment desc, quote_id desc limit 51) newest) link
    join quote on quote.article_id = link.article_id and quote.id = link.quote_id
    join article on article.id = link.article_id
    cross join lateral (select quote.kind, quote.act, quote.text,
      (select coalesce(json_agg(row_to_json(piece)), '[]') from (select span.words as text, span.start_offset as start, span.end_offset as "end"
        from quote_span span where span.article_id = quote.article_id and span.quote_id = quote.id and span.part = 'VERBATIM'
        order by span.ordinal) piece) as verbatim, quote.cue,
      (select row_to_json(dated) from (select quote.said_value as value, quote.said_precision as precision, quote.said_origin as origin,
        quote.said_words as text where quote.said_value is not null) dated) as said,
      (select coalesce(json_agg(row_to_json(named)), '[]') from (select actor.name from quote_actor addressee
        join actor on actor.id = addressee.actor_id
        where addressee.article_id = quote.article_id and addressee.quote_id = quote.id and addressee.role = 'ADDRESSEE'
        order by addressee.ordinal) named) as addressees,
      (select row_to_json(held) from (select meeting.title from meeting where meeting.id = quote.meeting_id) held) as meeting,
      (select coalesce(json_agg(row_to_json(named)), '[]') from (select actor.name from quote_actor reporter
        join actor on actor.id = reporter.actor_id
        where reporter.article_id = quote.article_id and reporter.quote_id = quote.id and reporter.role = 'REPORTER'
        order by reporter.ordinal) named) as "reportedBy",
      (select row_to_json(told) from (select article.title, article.url) told) as article,
      (select row_to_json(found) from (select coalesce((select string_agg(sentence.words, ' ' order by sentence.number) from sentence
          where sentence.article_id = quote.article_id and sentence.number between quote.sentence and coalesce(quote.last_sentence, quote.sentence)),
        quote.words) as sentence) found) as evidence) spoken) summed) quotes) as quotes
  from actor person where person.id in (select actor_id from actor_name where key = lower($1)) and person.type = 'PERSON'
  order by person.mention_count desc, person.id limit 1) found) as person) answer
