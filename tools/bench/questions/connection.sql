with ends as materialized (
  select case when turned then finish else start end as near, case when turned then start else finish end as far, turned
  from (select one.id as start, other.id as finish, (other.article_count, other.id) < (one.article_count, one.id) as turned
    from actor one, actor other where one.id = replace($1, 'actor-', '')::bigint and other.id = replace($2, 'actor-', '')::bigint
      and one.id <> other.id) asked),
short as materialized (
  select array[near, far] as ids, array[strength] as strengths, array[number] as numbers
  from ends cross join lateral (
    select tie[1]::int as strength, tie[2] as number from (
      select case when one.article_count < other.article_count then one.id else other.id end as rare,
        case when one.article_count < other.article_count then other.id else one.id end as known
      from actor one, actor other where one.id = ends.near and other.id = ends.far) pair
    cross join lateral (select coalesce(
      (select array[1, mine.meeting_id] from meeting_actor mine where mine.actor_id = pair.rare
        and (select true from meeting_actor other where other.meeting_id = mine.meeting_id and other.actor_id = pair.known limit 1)
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 1),
      (select array[2, quote_id] from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
        cross join lateral (select mine.quote_id, mine.said_from from quote_actor mine
          where mine.actor_id = pair.rare and mine.role = part.role
            and (select true from quote_actor other where other.article_id = mine.article_id and other.quote_id = mine.quote_id
              and other.actor_id = pair.known and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end limit 1)
          order by coalesce(said_from, '-infinity') desc, quote_id desc limit 1) said
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 1),
      (select array[3, mine.article_id] from article_actor mine where mine.actor_id = pair.rare
        and (select true from mention other where other.actor_id = pair.known and other.article_id = mine.article_id
          and (select true from mention own where own.actor_id = pair.rare and own.article_id = mine.article_id
            and own.sentence = other.sentence limit 1) limit 1)
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 1)) as tie offset 0) strongest
    where tie is not null) found),
a1 as materialized (
  select found.* from ends cross join lateral (
    select distinct on (actor_id) actor_id, strength, number from (
      select other.actor_id, 1 as strength, other.meeting_id as number, mine.date_from as day from (
        select meeting_id, date_from from meeting_actor where actor_id = ends.near
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 1000) mine
      join meeting_actor other on other.meeting_id = mine.meeting_id
      union all
      select other.actor_id, 2, other.quote_id, mine.said_from from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
      cross join lateral (select article_id, quote_id, said_from from quote_actor where actor_id = ends.near and role = part.role
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 1000) mine
      join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
        and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
      union all
      select other.actor_id, 3, other.article_id, mine.published_from from (
        select article_id, published_from from article_actor where actor_id = ends.near
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 1000) mine
      join mention own on own.article_id = mine.article_id and own.actor_id = ends.near
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> ends.near order by actor_id, strength, coalesce(day, '-infinity') desc, number desc) found where not exists (select 1 from short)),
b1 as materialized (
  select found.* from ends cross join lateral (
    select distinct on (actor_id) actor_id, strength, number from (
      select other.actor_id, 1 as strength, other.meeting_id as number, mine.date_from as day from (
        select meeting_id, date_from from meeting_actor where actor_id = ends.far
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 1000) mine
      join meeting_actor other on other.meeting_id = mine.meeting_id
      union all
      select other.actor_id, 2, other.quote_id, mine.said_from from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
      cross join lateral (select article_id, quote_id, said_from from quote_actor where actor_id = ends.far and role = part.role
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 1000) mine
      join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
        and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
      union all
      select other.actor_id, 3, other.article_id, mine.published_from from (
        select article_id, published_from from article_actor where actor_id = ends.far
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 1000) mine
      join mention own on own.article_id = mine.article_id and own.actor_id = ends.far
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> ends.far order by actor_id, strength, coalesce(day, '-infinity') desc, number desc) found where not exists (select 1 from short)),
met as materialized (
  select a1.*, b1.strength as last_strength, b1.number as last_number from a1 join b1 using (actor_id)),
known as materialized (
  select first.*, found.strength as last_strength, found.number as last_number
  from ends cross join (select * from a1 order by strength, actor_id limit 200) first cross join lateral (
    select tie[1]::int as strength, tie[2] as number from (
      select case when one.article_count < other.article_count then one.id else other.id end as rare,
        case when one.article_count < other.article_count then other.id else one.id end as known
      from actor one, actor other where one.id = first.actor_id and other.id = ends.far) pair
    cross join lateral (select coalesce(
      (select array[1, mine.meeting_id] from meeting_actor mine where mine.actor_id = pair.rare
        and (select true from meeting_actor other where other.meeting_id = mine.meeting_id and other.actor_id = pair.known limit 1)
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 1),
      (select array[2, quote_id] from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
        cross join lateral (select mine.quote_id, mine.said_from from quote_actor mine
          where mine.actor_id = pair.rare and mine.role = part.role
            and (select true from quote_actor other where other.article_id = mine.article_id and other.quote_id = mine.quote_id
              and other.actor_id = pair.known and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end limit 1)
          order by coalesce(said_from, '-infinity') desc, quote_id desc limit 1) said
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 1),
      (select array[3, mine.article_id] from article_actor mine where mine.actor_id = pair.rare
        and (select true from mention other where other.actor_id = pair.known and other.article_id = mine.article_id
          and (select true from mention own where own.actor_id = pair.rare and own.article_id = mine.article_id
            and own.sentence = other.sentence limit 1) limit 1)
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 1)) as tie offset 0) strongest
    where tie is not null) found
  where not exists (select 1 from met)),
middle as materialized (
  select array[near, actor_id, far] as ids, array[strength, last_strength] as strengths, array[number, last_number] as numbers
  from ends cross join (select * from met union all select * from known) through),
a2 as materialized (
  select first.actor_id as before, first.strength as before_strength, first.number as before_number, found.*
  from ends cross join (select * from a1 order by strength, actor_id limit 200) first cross join lateral (
    select distinct on (actor_id) actor_id, strength, number from (
      select other.actor_id, 1 as strength, other.meeting_id as number, mine.date_from as day from (
        select meeting_id, date_from from meeting_actor where actor_id = first.actor_id
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 50) mine
      join meeting_actor other on other.meeting_id = mine.meeting_id
      union all
      select other.actor_id, 2, other.quote_id, mine.said_from from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
      cross join lateral (select article_id, quote_id, said_from from quote_actor where actor_id = first.actor_id and role = part.role
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 50) mine
      join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
        and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
      union all
      select other.actor_id, 3, other.article_id, mine.published_from from (
        select article_id, published_from from article_actor where actor_id = first.actor_id
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 50) mine
      join mention own on own.article_id = mine.article_id and own.actor_id = first.actor_id
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> first.actor_id order by actor_id, strength, coalesce(day, '-infinity') desc, number desc) found
  where found.actor_id <> near and not exists (select 1 from middle)),
long as materialized (
  select array[near, a2.before, a2.actor_id, far] as ids, array[a2.before_strength, a2.strength, b1.strength] as strengths,
    array[a2.before_number, a2.number, b1.number] as numbers
  from ends cross join a2 join b1 using (actor_id)),
b2 as materialized (
  select first.actor_id as before, first.strength as before_strength, first.number as before_number, found.*
  from ends cross join (select * from b1 order by strength, actor_id limit 200) first cross join lateral (
    select distinct on (actor_id) actor_id, strength, number from (
      select other.actor_id, 1 as strength, other.meeting_id as number, mine.date_from as day from (
        select meeting_id, date_from from meeting_actor where actor_id = first.actor_id
        order by coalesce(date_from, '-infinity') desc, meeting_id desc limit 50) mine
      join meeting_actor other on other.meeting_id = mine.meeting_id
      union all
      select other.actor_id, 2, other.quote_id, mine.said_from from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
      cross join lateral (select article_id, quote_id, said_from from quote_actor where actor_id = first.actor_id and role = part.role
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 50) mine
      join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
        and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
      union all
      select other.actor_id, 3, other.article_id, mine.published_from from (
        select article_id, published_from from article_actor where actor_id = first.actor_id
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 50) mine
      join mention own on own.article_id = mine.article_id and own.actor_id = first.actor_id
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> first.actor_id order by actor_id, strength, coalesce(day, '-infinity') desc, number desc) found
  where found.actor_id <> far and exists (select 1 from a2) and not exists (select 1 from long)),
longest as (
  select array[near, a2.before, a2.actor_id, b2.before, far] as ids,
    array[a2.before_strength, a2.strength, b2.strength, b2.before_strength] as strengths,
    array[a2.before_number, a2.number, b2.number, b2.before_number] as numbers
  from ends cross join a2 join b2 using (actor_id)),
best as (
  select path.*, turned from ends cross join (
    select * from short union all select * from middle union all select * from long union all select * from longest) path
  order by (select sum(strength) from unnest(strengths) strength), ids limit 5)
select row_to_json(answer)::text as answer from (select (
  select coalesce(json_agg(row_to_json(path)), '[]') from (select (
    select coalesce(json_agg(row_to_json(step) order by case when best.turned then -place else place end), '[]') from generate_series(1, cardinality(best.numbers)) place
    cross join lateral (select (array['meeting', 'quote', 'article'])[best.strengths[place]] as kind, best.numbers[place] as number,
      best.ids[place + best.turned::int] as from_id, best.ids[place + 1 - best.turned::int] as to_id)
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
          union all (select mine.article_id, mine.sentence, null::int, sentence.words from mention mine
            join mention other on other.article_id = mine.article_id and other.sentence = mine.sentence and other.actor_id = joined.to_id
            join sentence on sentence.article_id = mine.article_id and sentence.number = mine.sentence
            where joined.kind = 'article' and mine.article_id = joined.number and mine.actor_id = joined.from_id
            order by mine.sentence, mine.start_offset, mine.id limit 1)) found) told) as evidence) step
  ) as steps from best) path) as paths) answer
