import type { Arguments } from './arguments';
import { holdsSearch } from './filters/compile-filter';
import { type Filter, type FilteredTable, givenFields } from './filters/filter';
import type { Items, List } from './list';
import { namesActors, narrowByActor, type Narrowed, narrowSearch } from './narrow';
import { type Order, orderBy } from './order';
import { readPage } from './page';
import type { Scope } from './scope';
import { allOf, raw, sql, type Sql } from './sql';

/** The alias of the rows that a list pages. */
export const ITEM = raw('item');

/** So many of what a search finds are ranked: to rank all that hold a common word would take long. */
export const MOST_RANKED = 1_000;

/** A list in this order, of the page that the arguments ask for. */
export function listOf(items: Items, order: Order, args: Arguments): List {
  const { from, where, nodes, owners } = items;
  return { from, where, nodes, owners, order, page: readPage(args, order), foundFirst: false, capped: false };
}

/** A list of those that the `filter` argument chooses. */
export function filteredList(
  table: FilteredTable,
  items: Items,
  orderOf: (items: Items) => Order,
  args: Arguments,
  scope: Scope,
): List {
  const filter = (args['filter'] ?? {}) as Filter;
  const capped = holdsSearch(filter);
  const listBy = (of: Items, by: Filter, foundFirst: boolean): List => {
    const { from, nodes, owners } = of;
    const order = orderOf(of);
    const where = whereOf(table, of, by, scope);
    const page = readPage(args, order);
    const list = { from, where, nodes, owners, order, page, grouped: table, foundFirst, capped };
    return order.ranks ? rankFirst(list, order.ranks) : list;
  };
  const searched = narrowSearch(table, items, filter);
  if (searched) return listBy(searched.items, searched.rest, true);
  const narrow = narrowOf(table, items, filter, args);
  if (!narrow) return listBy(items, filter, capped || namesActors(table, filter));
  const list = listBy(items, filter, capped);
  return { ...list, narrow: scope.again(() => listBy(narrow.items, narrow.rest, capped)) };
}

function narrowOf(table: FilteredTable, items: Items, filter: Filter, args: Arguments): Narrowed | undefined {
  if (args['orderBy'] === 'RELEVANCE') return undefined;
  return items.narrow ? { items: items.narrow, rest: filter } : narrowByActor(table, items, filter, args);
}

/** The list of those alone that come first in the other order; all that match are counted. */
function rankFirst(list: List, ranks: Order): List {
  const found = sql`from ${list.from} where ${allOf(list.where)}`;
  const from = sql`(select item.* ${found} ${orderBy(ranks, false)} limit ${MOST_RANKED}::int) item`;
  return { ...list, from, where: [], counted: sql`(select 1 ${found}) item`, foundFirst: true };
}

function whereOf(table: FilteredTable, items: Items, filter: Filter, scope: Scope): Sql[] {
  if (givenFields(filter).length === 0) return [...items.where];
  if (!items.nodes) return [...items.where, scope.matches(table, ITEM, filter)];
  const node = scope.alias(table);
  const chosen = sql`${items.id} in (select ${node}.id from ${raw(table)} ${node} where ${scope.matches(table, node, filter)})`;
  return [...items.where, chosen];
}
