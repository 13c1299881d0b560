import type { Arguments } from './arguments';
import { holdsSearch } from './filters/compile-filter';
import type { Filter, FilteredTable } from './filters/filter';
import type { List, NodeTable } from './list';
import type { Order } from './order';
import { readPage } from './page';
import type { Scope } from './scope';
import { raw, sql, type Sql } from './sql';

/** The alias of the rows that a list pages. */
export const ITEM = raw('item');

/** Rows to page: those of the nodes' own table, or of a narrow table that is already in the list's order. */
export interface Items {
  /** "quote_actor item" */
  readonly from: Sql;
  readonly where: readonly Sql[];
  /** The id of the node: item.quote_id. */
  readonly id: Sql;
  /** The date by which nodes are ordered, where the table has one: item.said_from. */
  readonly time?: Sql;
  /** Undefined where the rows are the nodes. */
  readonly nodes?: NodeTable;
}

/** A list in this order, of the page that the arguments ask for. */
export function listOf(items: Items, order: Order, args: Arguments): List {
  return { ...items, order, page: readPage(args, order), capped: false };
}

/** A list of those that the `filter` argument chooses. */
export function filteredList(
  table: FilteredTable,
  items: Items,
  order: Order,
  args: Arguments,
  scope: Scope,
): List {
  const filter = args['filter'] as Filter | null | undefined;
  const list = { ...listOf(items, order, args), grouped: table };
  if (!filter) return list;
  const where = [...items.where, chosen(table, items, filter, scope)];
  return { ...list, where, capped: holdsSearch(filter) };
}

function chosen(table: FilteredTable, items: Items, filter: Filter, scope: Scope): Sql {
  if (!items.nodes) return scope.matches(table, ITEM, filter);
  const node = scope.alias(table);
  return sql`${items.id} in (select ${node}.id from ${raw(table)} ${node} where ${scope.matches(table, node, filter)})`;
}
