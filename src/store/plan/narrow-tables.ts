import type { FilteredTable } from './filters/filter';
import type { FieldOf } from './filters/filters';
import type { Items } from './list';
import { raw, sql, type Sql } from './sql';

// Tables with few columns whose indexes have the nodes of each actor in the order of their dates. The columns are named
// as the nodes' are, so that conditions on nodes may be asked of them.

export const ARTICLE_ACTORS: Items = {
  from: raw('(select article_id as id, actor_id, published_from, published_to from article_actor) item'),
  ...dated('article', 'published'),
  holds: ['id', 'published', 'mentions', 'quotes', 'meetings'] satisfies FieldOf<'article'>[],
};

export const MEETING_ACTORS: Items = {
  from: raw('(select meeting_id as id, actor_id, date_from, date_to from meeting_actor) item'),
  ...dated('meeting', 'date'),
  holds: ['id', 'date', 'participants', 'article'] satisfies FieldOf<'meeting'>[],
};

export const CLAIM_ACTORS: Items = {
  from: raw('(select claim_id as id, role, actor_id, newest_from from claim_actor) item'),
  ...inTime('claim', 'newest'),
  holds: ['about', 'asserted', 'denied'] satisfies FieldOf<'claim'>[],
};

const OF_QUOTE = {
  ...dated('quote', 'said'),
  holds: [
    'id',
    'act',
    'said',
    'speaker',
    'addressee',
    'about',
    'reportedBy',
    'article',
  ] satisfies FieldOf<'quote'>[],
};

/** One has a part in a quote once for each of its roles. */
export const QUOTE_ACTORS: Items = {
  from: raw(
    '(select article_id, quote_id as id, role, actor_id, act, said_from, said_to from quote_actor) item',
  ),
  ...OF_QUOTE,
};

/** Quotes in which some actors have one of these parts, a quote once: `of` is true for an actor_id. */
export function quotesWithParts(of: (actorId: Sql) => Sql, roles: readonly string[]): Items {
  const role = raw(`part.role in (${roles.map((role) => `'${role}'`).join(', ')})`);
  const from = sql`(select distinct part.article_id, part.quote_id as id, part.act, part.said_from, part.said_to
    from quote_actor part where ${of(raw('part.actor_id'))} and ${role}) item`;
  return { from, ...OF_QUOTE };
}

/** "values ('SPEAKER'), ('ABOUT')" */
export function oneByOne(roles: readonly string[]): Sql {
  return raw(`values ${roles.map((role) => `('${role}')`).join(', ')}`);
}

function inTime(nodes: FilteredTable, date: string): Omit<Items, 'from'> {
  return { where: [], id: raw('item.id'), time: raw(`item.${date}_from`), nodes };
}

function dated(nodes: FilteredTable, date: string): Omit<Items, 'from'> {
  const long = raw(`coalesce(item.${date}_to - item.${date}_from > interval '1 day', true)`);
  return { ...inTime(nodes, date), long };
}
