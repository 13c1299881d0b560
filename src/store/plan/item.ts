import type { Arguments } from './arguments';
import { holdsSearch } from './filters/compile-filter';
import { type Filter, type FilteredTable, givenFields } from './filters/filter';
import type { Items, List } from './list';
import { namesActors, narrowByActor, narrowSearch } from './narrow';
import type { Order } from './order';
import { readPage } from './page';
import type { Scope } from './scope';
import { raw, sql, type Sql } from './sql';

/** The alias of the rows that a list pages. */
export const ITEM = raw('item');

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
    return { from, where, nodes, owners, order, page, grouped: table, foundFirst, capped };
  };
  const searched = narrowSearch(table, items, filter);
  if (searched) return listBy(searched.items, searched.rest, true);
  const narrow = items.narrow
    ? { items: items.narrow, rest: filter }
    : narrowByActor(table, items, filter, args);
  if (!narrow) return listBy(items, filter, capped || namesActors(table, filter));
  const list = listBy(items, filter, capped);
  return { ...list, narrow: scope.again(() => listBy(narrow.items, narrow.rest, capped)) };
}

function whereOf(table: FilteredTable, items: Items, filter: Filter, scope: Scope): Sql[] {
  if (givenFields(filter).length === 0) return [...items.where];
  if (!items.nodes) return [...items.where, scope.matches(table, ITEM, filter)];
  const node = scope.alias(table);
  const chosen = sql`${items.id} in (select ${node}.id from ${raw(table)} ${node} where ${scope.matches(table, node, filter)})`;
  return [...items.where, chosen];
}
