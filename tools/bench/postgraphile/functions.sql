-- The questions' lists for PostGraphile, which orders and joins by functions where the tables alone do not say how.
create schema if not exists peer;
-- It follows foreign keys, and the product has none here any more.
comment on table quote is '@foreignKey (article_id) references article (id)';
create or replace function peer.outlet_articles(outlet bigint) returns setof article language sql stable as $$
  select * from article where outlet_id = outlet order by coalesce(published_from, '-infinity') desc, id desc $$;
create or replace function peer.article_people(article article) returns setof actor language sql stable as $$
  select actor.* from article_actor link join actor on actor.id = link.actor_id
  where link.article_id = article.id and link.actor_type = 'PERSON' order by link.mention_count desc, link.actor_id desc $$;
create or replace function peer.article_organisations(article article) returns setof actor language sql stable as $$
  select actor.* from article_actor link join actor on actor.id = link.actor_id
  where link.article_id = article.id and link.actor_type = 'ORGANISATION' order by link.mention_count desc, link.actor_id desc $$;
create or replace function peer.article_said(article article) returns setof quote language sql stable as $$
  select * from quote where quote.article_id = article.id order by quote.start_offset, quote.id $$;
create or replace function peer.quote_speakers(quote quote) returns setof actor language sql stable as $$
  select actor.* from quote_actor link join actor on actor.id = link.actor_id
  where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'SPEAKER' order by link.ordinal $$;
create or replace function peer.actor_said(actor actor) returns setof quote language sql stable as $$
  select quote.* from quote_actor link join quote on quote.article_id = link.article_id and quote.id = link.quote_id
  where link.actor_id = actor.id and link.role = 'SPEAKER'
  order by coalesce(link.said_from, '-infinity') desc, link.quote_id desc $$;
create or replace function peer.actor_met(actor actor) returns setof meeting language sql stable as $$
  select meeting.* from meeting_actor part join meeting on meeting.id = part.meeting_id
  where part.actor_id = actor.id and not exists (select 1 from meeting_actor twin where twin.meeting_id = part.meeting_id
    and twin.actor_id = part.actor_id and twin.ordinal < part.ordinal)
  order by coalesce(part.date_from, '-infinity') desc, part.meeting_id desc $$;
create or replace function peer.meeting_participants(meeting meeting) returns setof actor language sql stable as $$
  select actor.* from meeting_actor part join actor on actor.id = part.actor_id
  where part.meeting_id = meeting.id order by part.ordinal $$;
create or replace function peer.meeting_articles(meeting meeting) returns setof article language sql stable as $$
  select * from article where article.id in (select article_id from meeting_report where meeting_id = meeting.id)
  order by coalesce(article.published_from, '-infinity') desc, article.id desc $$;
create or replace function peer.meeting_said(meeting meeting) returns setof quote language sql stable as $$
  select * from quote where quote.meeting_id = meeting.id order by coalesce(quote.said_from, '-infinity') desc, quote.id desc $$;
create or replace function peer.meetings_between(a bigint, b bigint) returns setof meeting language sql stable as $$
  select * from meeting where id in (select meeting_id from meeting_actor where actor_id = a)
    and id in (select meeting_id from meeting_actor where actor_id = b)
    and date_to >= '2003-01-01' and date_from < '2016-01-01' order by coalesce(date_from, '-infinity') desc, id desc $$;
create or replace function peer.found_articles(words text) returns setof article language sql stable as $$
  select article.* from (select article_id, published_from from article_search
      where document @@ (websearch_to_tsquery('english', words)::text || ':*')::tsquery
      order by coalesce(published_from, '-infinity') desc, article_id desc limit 50) hit
  join article on article.id = hit.article_id order by coalesce(hit.published_from, '-infinity') desc, hit.article_id desc $$;
create or replace function peer.found_organisations(words text) returns table (name text, count bigint) language sql stable as $$
  select (select actor.name from actor where actor.id = counted.actor_id), counted.count from (
    select link.actor_id, count(*) from (select article_id from article_search
      where document @@ (websearch_to_tsquery('english', words)::text || ':*')::tsquery
      order by coalesce(published_from, '-infinity') desc, article_id desc limit 2000) bounded
    join article_actor link on link.article_id = bounded.article_id and link.actor_type = 'ORGANISATION'
    group by 1 order by 2 desc, 1 limit 20) counted $$;
create or replace function peer.found_months(words text) returns table (key text, count bigint) language sql stable as $$
  select to_char(counted.month, 'YYYY-MM'), counted.count from (
    select date_trunc('month', article.published_from) as month, count(*) from (select article_id from article_search
      where document @@ (websearch_to_tsquery('english', words)::text || ':*')::tsquery
      order by coalesce(published_from, '-infinity') desc, article_id desc limit 2000) bounded
    join article on article.id = bounded.article_id
    where date_trunc('month', article.published_from) = date_trunc('month', article.published_to)
    group by 1 order by 1 desc limit 20) counted $$;
create or replace function peer.company(person bigint) returns table (name text, articles bigint) language sql stable as $$
  select (select actor.name from actor where actor.id = counted.actor_id), counted.articles from (
    select other.actor_id, count(*) as articles from article_actor other
    where other.article_id = any(array(select article_id from article_actor where actor_id = person
      order by coalesce(published_from, '-infinity') desc, article_id desc limit 1000)) and other.actor_id <> person
    group by 1 order by 2 desc, 1 limit 50) counted $$;
create or replace function peer.timeline(speakers bigint[]) returns setof quote language sql stable as $$
  select quote.* from (select distinct said_from, article_id, quote_id from unnest(speakers) speaker (id)
    cross join lateral (select said_from, article_id, quote_id from quote_actor
      where actor_id = speaker.id and role = 'SPEAKER'
      order by coalesce(said_from, '-infinity') desc, quote_id desc limit 100) link
    order by said_from desc nulls last, quote_id desc limit 100) found
  join quote on quote.article_id = found.article_id and quote.id = found.quote_id
  order by found.said_from desc nulls last, found.quote_id desc $$;
