import { joinSql, raw, sql, type Sql } from '../plan/sql';
import { actor, json, meetingsOf } from './record-parts';

/** Every actor that a record of the chosen articles refers to, so that no reference leads nowhere. */
export function actorRecords(chosen: Sql): Sql {
  const meetings = meetingsOf(chosen);
  const referred = [
    ...OF_ARTICLES.map(([table, column]) => idsOf(table, column, 'article_id', chosen)),
    ...OF_ARTICLE.map((column) => idsOf('article', column, 'id', chosen)),
    ...OF_MEETINGS.map(([table, column, key]) => idsOf(table, column, key, meetings)),
  ];
  return sql`
    with recursive referred (id) as (${joinSql(referred, ' union ')}),
      whole (id) as (select id from referred where id is not null
        union select part.of_id from whole join actor part on part.id = whole.id where part.of_id is not null)
    select ${json({
      record: `'actor'`,
      id: `'actor-' || actor.id`,
      type: 'actor.type',
      name: 'actor.name',
      names: `(select coalesce(json_agg(json_build_object('text', name.text, 'kind', name.kind)
        order by name.mention_count desc, name.text), '[]') from actor_name name where name.actor_id = actor.id)`,
      kind: 'actor.kind',
      countryCode: 'actor.country_code',
      wikidata: 'actor.wikidata',
      of: actor('actor.of_id'),
      mentionCount: 'actor.mention_count',
      articleCount: 'actor.article_count',
    })} as record
    from actor where actor.id in (select id from whole) order by actor.id`;
}

/** Columns that hold actors, of tables with an article_id. */
const OF_ARTICLES = [
  ['article_actor', 'actor_id'],
  ['article_author', 'actor_id'],
  ['quote_actor', 'actor_id'],
  ['quote', 'said_at_id'],
  ['role', 'person_id'],
  ['role', 'of_id'],
  ['relation', 'from_id'],
  ['relation', 'to_id'],
  ['mention', 'actor_id'],
] as const;

const OF_ARTICLE = ['outlet_id', 'dateline_id'] as const;

const OF_MEETINGS = [
  ['meeting', 'place_id', 'id'],
  ['meeting', 'host_id', 'id'],
  ['meeting_actor', 'actor_id', 'meeting_id'],
  ['meeting_actor', 'side_id', 'meeting_id'],
] as const;

function idsOf(table: string, column: string, key: string, keys: Sql): Sql {
  return sql`select row.${raw(column)} from ${raw(table)} row where row.${raw(key)} in (${keys})`;
}
