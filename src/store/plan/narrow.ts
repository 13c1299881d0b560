import type { Arguments } from './arguments';
import { idsOf } from './filters/actor';
import type { Filter, FilteredTable } from './filters/filter';
import { searchQuery } from './filters/search-query';
import type { Items } from './list';
import { raw, sql, type Sql } from './sql';

/** A table with few columns whose index has the nodes in the order of their dates. */
interface NarrowTable {
  /** "quote_actor item" */
  readonly from: string;
  readonly id: string;
  readonly time: string;
  readonly where: readonly string[];
}

const SEARCHED = narrow('article_search', 'article_id', 'published_from');

/** Filters by actors whose ids are known at once, and where these have their nodes in order. */
const BY_ACTOR: Readonly<Record<FilteredTable, Readonly<Record<string, NarrowTable>>>> = {
  actor: {},
  claim: {},
  article: { mentions: narrow('article_actor', 'article_id', 'published_from') },
  quote: {
    speaker: quotesBy('SPEAKER'),
    addressee: quotesBy('ADDRESSEE'),
    about: quotesBy('ABOUT'),
    reportedBy: quotesBy('REPORTER'),
  },
  meeting: { participants: narrow('meeting_actor', 'meeting_id', 'date_from') },
};

export interface Narrowed {
  readonly items: Items;
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
  const items = itemsOf(SEARCHED, table, [sql`item.document @@ ${searchQuery(search, 'english')}`]);
  return { items, rest: { ...filter, search: undefined } };
}

/** The newest first only: the indexes have no other order. */
export function narrowByActor(
  table: FilteredTable,
  of: Items,
  filter: Filter,
  args: Arguments,
): Narrowed | undefined {
  if (!isAll(of) || !String(args['orderBy']).endsWith('_DESC') || filter['id']) return undefined;
  for (const [field, found] of Object.entries(BY_ACTOR[table])) {
    const [actor, ...others] = actorsOf(filter, field);
    const ids = actor && others.length === 0 ? idsOf(actor)?.ids : undefined;
    if (!ids) continue;
    const items = { ...itemsOf(found, table, []), owners: { ids, column: raw('item.actor_id') } };
    return { items, rest: { ...filter, [field]: undefined } };
  }
  return undefined;
}

/** Whether a filter leads to all rows of some actors, which are few beside those of the whole table. */
export function namesActors(table: FilteredTable, filter: Filter): boolean {
  return Object.keys(BY_ACTOR[table]).some((field) => actorsOf(filter, field).some(idsOf));
}

/** A field of a filter takes one actor, or all of several. */
function actorsOf(filter: Filter, field: string): Filter[] {
  return [filter[field] ?? []].flat() as Filter[];
}

/** Only a list of all nodes can be read from elsewhere. */
function isAll({ nodes, where }: Items): boolean {
  return !nodes && where.length === 0;
}

function itemsOf({ from, id, time, where }: NarrowTable, nodes: FilteredTable, more: Sql[]): Items {
  return { from: raw(from), id: raw(id), time: raw(time), where: [...where.map(raw), ...more], nodes };
}

function narrow(table: string, id: string, time: string, where: readonly string[] = []): NarrowTable {
  return { from: `${table} item`, id: `item.${id}`, time: `item.${time}`, where };
}

function quotesBy(role: string): NarrowTable {
  return narrow('quote_actor', 'quote_id', 'said_from', [`item.role = '${role}'`]);
}
