import type { Arguments } from '../arguments';
import { column, many, one, paged, type One, type Paged } from '../field';
import { searchQuery } from '../filters/search-query';
import { globalId } from '../global-id';
import { filteredList, listOf } from '../item';
import { byCount, byRank, byText, type Order } from '../order';
import { rankedSearch } from '../ranked-search';
import { raw, sql, type Sql } from '../sql';

export const idOfActor = column((row) => globalId('actor', sql`${row}.id`));

/** The actor that a column of the row points to: "place_id". */
export function actorOf(foreignKey: string): One {
  return one((row) => sql`select actor.* from actor where actor.id = ${row}.${raw(foreignKey)}`);
}

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
  return paged((_row, args, scope) => filteredList('actor', items, actorOrder(args), args, scope));
}

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
  if (args['orderBy'] === 'NAME_ASC') return byText('NAME_ASC', raw('item.name'), id);
  if (args['orderBy'] === 'RELEVANCE') return byRank(rankOfActor(rankedSearch(args)), id);
  return byCount('MENTIONS_DESC', raw('item.mention_count'), id, true);
}

function rankOfActor(search: string): Sql {
  return sql`(select max(ts_rank(to_tsvector('simple'::regconfig, name.key), ${searchQuery(search, 'simple')}))
    from actor_name name where name.actor_id = item.id)`;
}
