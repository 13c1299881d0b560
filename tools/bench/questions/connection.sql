with ends as materialized (select replace($1, 'actor-', '')::bigint as start, replace($2, 'actor-', '')::bigint as finish),
a1 as materialized (select found.* from ends cross join lateral (
    select distinct on (actor_id) actor_id, kind, number, strength from (
      select other.actor_id, 'meeting'::text as kind, other.meeting_id as number, 1 as strength from (
        select meeting_id from meeting_actor where actor_id = ends.start
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 50) mine
      join meeting_actor other on other.meeting_id = mine.meeting_id
      union all
      select other.actor_id, 'quote', other.quote_id, 2 from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
      cross join lateral (select article_id, quote_id from quote_actor where actor_id = ends.start and role = part.role
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 50) mine
      join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
        and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
      union all
      select other.actor_id, 'article', other.article_id, 3 from (
        select article_id from article_actor where actor_id = ends.start
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 50) mine
      join mention own on own.article_id = mine.article_id and own.actor_id = ends.start
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> ends.start order by actor_id, strength, number desc) found
  order by strength, actor_id limit 200),
b1 as materialized (select found.* from ends cross join lateral (
    select distinct on (actor_id) actor_id, kind, number, strength from (
      select other.actor_id, 'meeting'::text as kind, other.meeting_id as number, 1 as strength from (
        select meeting_id from meeting_actor where actor_id = ends.finish
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 50) mine
      join meeting_actor other on other.meeting_id = mine.meeting_id
      union all
      select other.actor_id, 'quote', other.quote_id, 2 from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
      cross join lateral (select article_id, quote_id from quote_actor where actor_id = ends.finish and role = part.role
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 50) mine
      join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
        and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
      union all
      select other.actor_id, 'article', other.article_id, 3 from (
        select article_id from article_actor where actor_id = ends.finish
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 50) mine
      join mention own on own.article_id = mine.article_id and own.actor_id = ends.finish
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> ends.finish order by actor_id, strength, number desc) found
  order by strength, actor_id limit 200),
short as materialized (
  select array[start, finish] as ids, array[a1.kind] as kinds, array[a1.number] as numbers, a1.strength
  from ends join a1 on a1.actor_id = finish),
middle as materialized (
  select array[start, a1.actor_id, finish] as ids, array[a1.kind, b1.kind] as kinds, array[a1.number, b1.number] as numbers,
    a1.strength + b1.strength as strength
  from ends cross join a1 join b1 using (actor_id) where not exists (select 1 from short)),
a2 as materialized (
  select a1.actor_id as before, a1.kind as before_kind, a1.number as before_number, a1.strength + found.strength as strength,
    found.actor_id, found.kind, found.number
  from a1 cross join ends cross join lateral (
    select distinct on (actor_id) actor_id, kind, number, strength from (
      select other.actor_id, 'meeting'::text as kind, other.meeting_id as number, 1 as strength from (
        select meeting_id from meeting_actor where actor_id = a1.actor_id
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 50) mine
      join meeting_actor other on other.meeting_id = mine.meeting_id
      union all
      select other.actor_id, 'quote', other.quote_id, 2 from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
      cross join lateral (select article_id, quote_id from quote_actor where actor_id = a1.actor_id and role = part.role
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 50) mine
      join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
        and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
      union all
      select other.actor_id, 'article', other.article_id, 3 from (
        select article_id from article_actor where actor_id = a1.actor_id
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 50) mine
      join mention own on own.article_id = mine.article_id and own.actor_id = a1.actor_id
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> a1.actor_id order by actor_id, strength, number desc) found
  where found.actor_id not in (start, finish) and not exists (select 1 from short) and not exists (select 1 from middle)),
long as materialized (
  select array[start, a2.before, a2.actor_id, finish] as ids, array[a2.before_kind, a2.kind, b1.kind] as kinds,
    array[a2.before_number, a2.number, b1.number] as numbers, a2.strength + b1.strength as strength
  from ends cross join a2 join b1 using (actor_id)),
b2 as materialized (
  select b1.actor_id as before, b1.kind as before_kind, b1.number as before_number, b1.strength + found.strength as strength,
    found.actor_id, found.kind, found.number
  from b1 cross join ends cross join lateral (
    select distinct on (actor_id) actor_id, kind, number, strength from (
      select other.actor_id, 'meeting'::text as kind, other.meeting_id as number, 1 as strength from (
        select meeting_id from meeting_actor where actor_id = b1.actor_id
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 50) mine
      join meeting_actor other on other.meeting_id = mine.meeting_id
      union all
      select other.actor_id, 'quote', other.quote_id, 2 from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
      cross join lateral (select article_id, quote_id from quote_actor where actor_id = b1.actor_id and role = part.role
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 50) mine
      join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
        and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
      union all
      select other.actor_id, 'article', other.article_id, 3 from (
        select article_id from article_actor where actor_id = b1.actor_id
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 50) mine
      join mention own on own.article_id = mine.article_id and own.actor_id = b1.actor_id
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> b1.actor_id order by actor_id, strength, number desc) found
  where found.actor_id not in (start, finish) and exists (select 1 from a2) and not exists (select 1 from long)),
longest as (
  select array[start, a2.before, a2.actor_id, b2.before, finish] as ids,
    array[a2.before_kind, a2.kind, b2.kind, b2.before_kind] as kinds,
    array[a2.before_number, a2.number, b2.number, b2.before_number] as numbers, a2.strength + b2.strength as strength
  from ends cross join a2 join b2 using (actor_id) where a2.before <> b2.before),
best as (
  select * from (select * from short union all select * from middle union all select * from long union all select * from longest) path
  order by strength, ids limit 5)
select row_to_json(answer)::text as answer from (select (
  select coalesce(json_agg(row_to_json(path)), '[]') from (select (
    select coalesce(json_agg(row_to_json(step) order by place), '[]') from generate_series(1, cardinality(best.kinds)) place
    cross join lateral (select best.kinds[place] as kind, best.numbers[place] as number, best.ids[place] as from_id, best.ids[place + 1] as to_id)
      joined
    cross join lateral (select
      (select row_to_json(named) from (select name from actor where actor.id = joined.from_id) named) as "from",
      (select row_to_json(named) from (select name from actor where actor.id = joined.to_id) named) as "to",
      (select row_to_json(via) from (select initcap(joined.kind) as "__typename", joined.kind || '-' || joined.number as id) via) as via,
      (select coalesce(json_agg(row_to_json(told)), '[]') from (
        select coalesce((select string_agg(sentence.words, ' ' order by sentence.number) from sentence
            where sentence.article_id = found.article_id
              and sentence.number between found.sentence and coalesce(found.last_sentence, found.sentence)), found.words) as sentence,
          (select row_to_json(titled) from (select article.title from article where article.id = found.article_id) titled) as article
        from ((select article_id, sentence, last_sentence, words from meeting_report report
            where joined.kind = 'meeting' and report.meeting_id = joined.number
            order by report.published_from desc nulls last, report.id limit 3)
          union all (select article_id, sentence, last_sentence, words from quote where joined.kind = 'quote' and quote.id = joined.number)
          union all (select article_id, sentence, last_sentence, words from mention
            where joined.kind = 'article' and mention.article_id = joined.number and mention.actor_id in (joined.from_id, joined.to_id)
              and mention.sentence = (select min(mine.sentence) from mention mine
                join mention other on other.article_id = mine.article_id and other.sentence = mine.sentence and other.actor_id = joined.to_id
                where mine.article_id = joined.number and mine.actor_id = joined.from_id)
            order by mention.start_offset, mention.id limit 4)) found) told) as evidence) step
  ) as steps from best) path) as paths) answer
