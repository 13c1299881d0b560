import type { LoadedEdge } from './loaders';

const OF = 'with ordinality parent';

/** The edges that the six reference questions walk, each as its one statement. The parent of a root is its arguments. */
export const LOADED_EDGES: Readonly<Record<string, LoadedEdge>> = {
  'Query.articles by outlet': {
    keys: ['id'],
    shape: 'nodes',
    sql: `select place, article.id, title, published_value from unnest($1::bigint[]) ${OF} (id, place) cross join lateral (
      select * from article where outlet_id = parent.id
      order by coalesce(published_from, '-infinity') desc, id desc limit $2) article`,
  },
  'Query.articles by words': {
    keys: ['words'],
    shape: 'nodes',
    sql: `select place, article.id, title from unnest($1::text[]) ${OF} (words, place) cross join lateral (
      select article_id, published_from from article_search
      where document @@ (websearch_to_tsquery('english', parent.words)::text || ':*')::tsquery
      order by coalesce(published_from, '-infinity') desc, article_id desc limit $2) hit
      join article on article.id = hit.article_id
      order by coalesce(hit.published_from, '-infinity') desc, hit.article_id desc`,
  },
  'ArticleConnection.groups ORGANISATION': {
    keys: ['words'],
    shape: 'list',
    sql: `select place, actor_id, count from unnest($1::text[]) ${OF} (words, place) cross join lateral (
      select link.actor_id, count(*)::int as count from (select article_id from article_search
        where document @@ (websearch_to_tsquery('english', parent.words)::text || ':*')::tsquery
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 2000) bounded
      join article_actor link on link.article_id = bounded.article_id and link.actor_type = 'ORGANISATION'
      group by 1 order by 2 desc, 1 limit $2) counted`,
  },
  'ArticleConnection.groups MONTH': {
    keys: ['words'],
    shape: 'list',
    sql: `select place, to_char(month, 'YYYY-MM') as key, count from unnest($1::text[]) ${OF} (words, place) cross join lateral (
      select date_trunc('month', article.published_from) as month, count(*)::int as count from (select article_id from article_search
        where document @@ (websearch_to_tsquery('english', parent.words)::text || ':*')::tsquery
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 2000) bounded
      join article on article.id = bounded.article_id
      where date_trunc('month', article.published_from) = date_trunc('month', article.published_to)
      group by 1 order by 1 desc limit $2) counted`,
  },
  'Group.actor': actor('actor_id'),
  'CoMention.actor': actor('actor_id'),
  'Participant.actor': actor('actor_id'),
  'Query.person': actor('id'),
  'Article.people': actorsOf('PERSON'),
  'Article.organisations': actorsOf('ORGANISATION'),
  'Article.quotes': {
    keys: ['id'],
    shape: 'nodes',
    sql: `select place, quote.* from unnest($1::bigint[]) ${OF} (id, place) cross join lateral (
      select id, article_id, text from quote where quote.article_id = parent.id order by start_offset, id limit $2) quote`,
  },
  'Quote.speakers': {
    keys: ['article_id', 'id'],
    shape: 'list',
    sql: `select place, actor.id, actor.type, actor.name from unnest($1::bigint[], $2::bigint[]) ${OF} (article_id, id, place)
      join quote_actor link on link.article_id = parent.article_id and link.quote_id = parent.id and link.role = 'SPEAKER'
      join actor on actor.id = link.actor_id where $3::int > 0 order by place, link.ordinal`,
  },
  'Quote.article': {
    keys: ['article_id'],
    shape: 'one',
    sql: `select place, article.id, title, published_value from unnest($1::bigint[]) ${OF} (id, place)
      join article on article.id = parent.id where $2::int > 0`,
  },
  'Person.quotes': {
    keys: ['id'],
    shape: 'nodes',
    sql: `select place, quote.id, quote.article_id, quote.text from unnest($1::bigint[]) ${OF} (id, place) cross join lateral (
      select article_id, quote_id, said_from from quote_actor where actor_id = parent.id and role = 'SPEAKER'
      order by coalesce(said_from, '-infinity') desc, quote_id desc limit $2) link
      join quote on quote.article_id = link.article_id and quote.id = link.quote_id
      order by place, coalesce(link.said_from, '-infinity') desc, link.quote_id desc`,
  },
  'Person.meetings': {
    keys: ['id'],
    shape: 'nodes',
    sql: `select place, meeting.* from unnest($1::bigint[]) ${OF} (id, place) cross join lateral (
      select distinct on (coalesce(date_from, '-infinity'), meeting_id) meeting_id, date_from from meeting_actor
      where actor_id = parent.id order by coalesce(date_from, '-infinity') desc, meeting_id desc limit $2) link
      join meeting on meeting.id = link.meeting_id
      order by place, coalesce(link.date_from, '-infinity') desc, link.meeting_id desc`,
  },
  'Person.coMentions': {
    keys: ['id'],
    shape: 'list',
    sql: `select place, counted.* from unnest($1::bigint[]) ${OF} (id, place) cross join lateral (
      select other.actor_id, count(*)::int as articles from (select article_id from article_actor where actor_id = parent.id
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 1000) mine
      join article_actor other on other.article_id = mine.article_id where other.actor_id <> parent.id
      group by 1 order by 2 desc, 1 limit $2) counted`,
  },
  'Meeting.participants': {
    keys: ['id'],
    shape: 'list',
    sql: `select place, actor_id from unnest($1::bigint[]) ${OF} (id, place)
      join meeting_actor part on part.meeting_id = parent.id where $2::int > 0 order by place, part.ordinal`,
  },
  'Meeting.articles': {
    keys: ['id'],
    shape: 'nodes',
    sql: `select place, article.* from unnest($1::bigint[]) ${OF} (id, place) cross join lateral (
      select id, title from article where id in (select article_id from meeting_report where meeting_id = parent.id)
      order by coalesce(published_from, '-infinity') desc, id desc limit $2) article`,
  },
  'Meeting.quotes': {
    keys: ['id'],
    shape: 'nodes',
    sql: `select place, quote.* from unnest($1::bigint[]) ${OF} (id, place) cross join lateral (
      select id, article_id, text from quote where meeting_id = parent.id
      order by coalesce(said_from, '-infinity') desc, id desc limit $2) quote`,
  },
  'Query.meetings': {
    keys: ['a', 'b'],
    shape: 'nodes',
    sql: `select place, meeting.* from unnest($1::bigint[], $2::bigint[]) ${OF} (a, b, place) cross join lateral (
      select * from meeting where id in (select meeting_id from meeting_actor where actor_id = parent.a)
        and id in (select meeting_id from meeting_actor where actor_id = parent.b)
        and date_to >= '2003-01-01' and date_from < '2016-01-01'
      order by coalesce(date_from, '-infinity') desc, id desc limit $3) meeting`,
  },
  'Query.quotes': {
    keys: ['speakers'],
    shape: 'nodes',
    sql: `select 1 as place, quote.* from (select distinct said_from, article_id, quote_id from unnest($1::bigint[]) speaker (id)
        cross join lateral (select said_from, article_id, quote_id from quote_actor
          where actor_id = speaker.id and role = 'SPEAKER'
          order by coalesce(said_from, '-infinity') desc, quote_id desc limit $2) link
        order by said_from desc nulls last, quote_id desc limit $2) found
      join quote on quote.article_id = found.article_id and quote.id = found.quote_id
      order by found.said_from desc nulls last, found.quote_id desc`,
  },
};

function actor(key: string): LoadedEdge {
  return {
    keys: [key],
    shape: 'one',
    sql: `select place, actor.id, actor.type, actor.name from unnest($1::bigint[]) ${OF} (id, place)
      join actor on actor.id = parent.id where $2::int > 0`,
  };
}

function actorsOf(type: string): LoadedEdge {
  return {
    keys: ['id'],
    shape: 'nodes',
    sql: `select place, actor.* from unnest($1::bigint[]) ${OF} (id, place) cross join lateral (
      select actor.id, actor.type, actor.name from article_actor link join actor on actor.id = link.actor_id
      where link.article_id = parent.id and link.actor_type = '${type}'
      order by link.mention_count desc, link.actor_id desc limit $2) actor`,
  };
}
