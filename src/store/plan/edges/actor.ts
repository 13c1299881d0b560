import type { Arguments } from '../arguments';
import { column, many, one, paged, type One, type Paged } from '../field';
import { idsOfArticles } from '../filters/article';
import type { Filter } from '../filters/filter';
import { searchQuery, soughtIn } from '../filters/search-query';
import { globalId } from '../global-id';
import { filteredList, listOf } from '../item';
import type { Text } from '../open-text';
import { byCount, byRank, byText, type Order } from '../order';
import { sizeOf } from '../page';
import { rankedSearch } from '../ranked-search';
import { atArgument } from '../argument-refusal';
import { raw, sql, type Sql } from '../sql';

export const idOfActor = column((row) => globalId('actor', sql`${row}.id`));

/** Its own, or that of one that was merged into it. */
export const wikidataOfActor = column(
  (row) =>
    sql`coalesce(${row}.wikidata, (select min(part.wikidata) from actor part where part.merged_into = ${row}.id))`,
);

/** The actor that a column of the row points to: "place_id". */
export function actorOf(foreignKey: string): One {
  return one((row) => sql`select actor.* from actor where actor.id = ${row}.${raw(foreignKey)}`);
}

/** Where articles say that a body lies, the newest first; else the country that it belongs to. */
export const placeOfOrganisation = one(
  (body) => sql`select actor.* from actor where actor.id = coalesce(
    (select place.id from relation join actor place on place.id = relation.to_id and place.type = 'PLACE'
      where relation.from_id = ${body}.id and relation.kind = 'LOCATED_IN' order by relation.id desc limit 1),
    (select country.id from actor country where country.type = 'PLACE' and country.kind = 'COUNTRY'
        and country.country_code = ${body}.country_code and country.article_count > 0
      order by country.mention_count desc, country.id limit 1))`,
);

/** The form that is used most first. */
export const namesOfActor = many(
  (actor) => sql`select name.* from actor_name name where name.actor_id = ${actor}.id
    order by name.mention_count desc, name.text limit 100`,
);

/** Actors of any type, or of one. Those that no article speaks of are kept for their ids alone. */
export function allActors(type?: string): Paged {
  const where = [raw('item.article_count > 0')];
  if (type) where.push(raw(`item.type = '${type}'`));
  const items = { from: raw('actor item'), where, id: raw('item.id') };
  return paged((_row, args, scope) => filteredList('actor', items, () => actorOrder(args), args, scope));
}

/** So many articles of an actor are looked through, the newest: those of the best known would take long. */
const MOST_SHARED = 1_000;

/**
 * Who appears with an actor, in one sentence or in one article, by the number of articles in which it does. The articles
 * are looked up as a list: joined to them, Postgres would keep what it found in each in case it comes again, which none
 * does.
 */
export const coMentionsOfActor = many((actor, args, scope) => {
  const filter = args['filter'] as Filter | null | undefined;
  const chosen = filter
    ? sql` and mine.article_id in (${atArgument('filter', () => idsOfArticles(filter, scope))})`
    : raw('');
  const newest = sql`select mine.article_id from article_actor mine where mine.actor_id = ${actor}.id${chosen}
        order by coalesce(mine.published_from, '-infinity') desc, mine.article_id desc limit ${MOST_SHARED}::int`;
  const [count, others] =
    args['within'] === 'ARTICLE'
      ? [raw('count(*)'), sql`article_actor other where other.article_id = any(array(${newest}))`]
      : [
          raw('count(distinct other.article_id)'),
          sql`(${newest}) mine
      join mention own on own.article_id = mine.article_id
      join mention other on other.article_id = own.article_id and other.sentence = own.sentence
      where own.actor_id = ${actor}.id`,
        ];
  return sql`select other.actor_id, ${count}::int as articles
    from ${others} and other.actor_id <> ${actor}.id
    group by other.actor_id order by articles desc, other.actor_id limit ${sizeOf(args)}::int`;
}, MOST_SHARED);

/** Who appears in an article, the most mentioned first. */
export function actorsOfArticle(type: string): Paged {
  return paged((article, args) => {
    const where = [sql`item.article_id = ${article}.id`, raw(`item.actor_type = '${type}'`)];
    const id = raw('item.actor_id');
    const order = byCount('MENTIONS_DESC', raw('item.mention_count'), id, true);
    return listOf({ from: raw('article_actor item'), where, id, nodes: 'actor' }, order, args);
  });
}

function actorOrder(args: Arguments): Order {
  const id = raw('item.id');
  if (args['orderBy'] === 'NAME_ASC')
    return byText('NAME_ASC', raw('alphabetical(item.name) collate "C"'), id);
  const byMentions = byCount('MENTIONS_DESC', raw('item.mention_count'), id, true);
  return args['orderBy'] === 'RELEVANCE'
    ? byRank(rankOfActor(rankedSearch(args)), id, byMentions)
    : byMentions;
}

function rankOfActor(search: Text): Sql {
  return sql`(select max(ts_rank(to_tsvector('simple'::regconfig, name.key), ${soughtIn(searchQuery(search, 'simple'))}))
    from actor_name name where name.actor_id = item.id)`;
}
