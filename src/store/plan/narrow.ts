import { idsOf } from './filters/actor';
import { holdsSearch } from './filters/compile-filter';
import { type DateRange, partsOfRange, type RangeParts } from './filters/date-range';
import type { Filter, FilteredTable } from './filters/filter';
import { actorsOf, namesActors } from './filters/names-actors';
import { searchQuery } from './filters/search-query';
import type { Items } from './list';
import { type Order, stretchesOfRange } from './order';
import { QUOTE_PARTS, quotesWithParts } from './quote-parts';
import { joinSql, raw, sql, type Sql } from './sql';

/** Where the nodes of some actors are in the order of their dates, and all of them where these have less to read too. */
interface OfActors {
  readonly narrow: Items;
  readonly whole?: (ids: Sql) => Items;
}

const SEARCHED = narrow('article', 'article_search', 'article_id', 'published_from');

/** Filters by actors whose ids are known at once, and where these have their nodes in order. */
const BY_ACTOR: Readonly<Record<FilteredTable, Readonly<Record<string, OfActors>>>> = {
  actor: {},
  claim: {
    about: { narrow: narrow('claim', 'claim_actor', 'claim_id', 'newest_from', ["item.role = 'ABOUT'"]) },
  },
  article: { mentions: { narrow: narrow('article', 'article_actor', 'article_id', 'published_from') } },
  quote: {
    speaker: quotesBy('SPEAKER'),
    addressee: quotesBy('ADDRESSEE'),
    about: quotesBy('ABOUT'),
    reportedBy: quotesBy('REPORTER'),
  },
  meeting: { participants: { narrow: narrow('meeting', 'meeting_actor', 'meeting_id', 'date_from') } },
};

/** The dates by which nodes are ordered, as filters name them; their columns have it before their names. */
export const DATES: Readonly<Record<FilteredTable, string>> = {
  actor: '',
  article: 'published',
  claim: '',
  meeting: 'date',
  quote: 'said',
};

export interface Narrowed {
  readonly items: Items;
  /** All of them, where that isn't to be read from the nodes' own table. */
  readonly whole?: Items | undefined;
  /** What of the filter is still to be asked of each node. */
  readonly rest: Filter;
}

/**
 * Where a filter leads to a narrower table than the nodes' own, its rows: so many are read as the page holds, not all
 * that match. Undefined where it doesn't.
 */
export function narrowSearch(table: FilteredTable, of: Items, filter: Filter): Narrowed | undefined {
  const { search } = filter;
  if (table !== 'article' || !isAll(of) || typeof search !== 'string') return undefined;
  const where = [sql`item.document @@ ${searchQuery(search, 'english')}`];
  return { items: { ...SEARCHED, where }, rest: { ...filter, search: undefined } };
}

/** For lists in the order of their dates: the indexes have no other. */
export function narrowByActor(table: FilteredTable, of: Items, filter: Filter): Narrowed | undefined {
  if (!isAll(of) || filter['id']) return undefined;
  for (const [field, { narrow, whole }] of Object.entries(BY_ACTOR[table])) {
    const [actor, ...others] = actorsOf(filter, field);
    const ids = actor && others.length === 0 ? idsOf(actor)?.ids : undefined;
    if (!ids) continue;
    const items = { ...narrow, owners: { ids, column: raw('item.actor_id') } };
    return { items, whole: whole?.(ids), rest: { ...filter, [field]: undefined } };
  }
  return undefined;
}

/**
 * What overlaps a range of dates is no stretch of the order by dates, since long dates begin far before it: it is what
 * begins in it, and what is long, which has an index of its own. A search finds its rows by its words, and actors that
 * are named have few: asking for these in each part takes longer than finding them once.
 */
export function narrowByDate(
  table: FilteredTable,
  of: Items,
  filter: Filter,
  order: Order,
): Narrowed | undefined {
  const range = filter[DATES[table]] as DateRange | null | undefined;
  if (!range || !of.time || !isAll(of) || filter['id'] || holdsSearch(filter)) return undefined;
  if (namesActors(table, filter)) return undefined;
  const parts = partsOfRange(raw('item'), DATES[table], range);
  if (!parts) return undefined;
  const stretches = stretchesOfRange(order, of.time, parts);
  return {
    items: { ...of, stretches },
    whole: wholeRange(table, of, parts),
    rest: { ...filter, [DATES[table]]: undefined },
  };
}

/** Articles are counted by an index that has all of them and no more than that takes. */
function wholeRange(table: FilteredTable, of: Items, parts: RangeParts): Items | undefined {
  if (table === 'article') return undefined;
  const rows = Object.values(parts).map((where: Sql) => sql`select item.* from ${of.from} where ${where}`);
  return { ...of, from: sql`(${joinSql(rows, ' union all ')}) item` };
}

/** Only a list of all nodes can be read from elsewhere. */
function isAll({ nodes, where }: Items): boolean {
  return !nodes && where.length === 0;
}

/** A table with few columns whose index has the nodes in the order of their dates. */
function narrow(
  nodes: FilteredTable,
  table: string,
  id: string,
  time: string,
  where: readonly string[] = [],
): Items {
  return {
    from: raw(`${table} item`),
    id: raw(`item.${id}`),
    time: raw(`item.${time}`),
    where: where.map(raw),
    nodes,
  };
}

function quotesBy(role: string): OfActors {
  return {
    narrow: { ...QUOTE_PARTS, where: [raw(`item.role = '${role}'`)] },
    whole: (ids) => quotesWithParts((actor) => sql`${actor} = any(array(${ids}))`, [role]),
  };
}
