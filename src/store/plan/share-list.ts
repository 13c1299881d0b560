import { readByGroups } from './groups';
import type { List } from './list';
import { type Order, orderBy } from './order';
import type { FieldRequest } from './request';
import type { Scope } from './scope';
import { allOf, joinSql, raw, sql, type Sql } from './sql';

/** So many matches of a full-text search are grouped, its list's first: all that hold a common word would take long. */
export const MOST_GROUPED = 2_000;

/** A list as the parts of a connection read it. */
export interface SharedList {
  /** What is paged. */
  readonly paged: List;
  /** What is counted. */
  readonly whole: List;
  /** What is grouped. */
  readonly grouped: List;
  /** "with matched_2 as (…) ", where several parts read the same rows; empty where one does. */
  readonly shared: Sql;
}

/**
 * Finds out once what matches, where several parts of a connection ask for it: counts and groups read all that matches,
 * and so does the page of a list that no index has in its order. The groups of a search are those of its list's first
 * rows, which the first page is cut from too.
 */
export function shareList(list: List, fields: readonly FieldRequest[], scope: Scope): SharedList {
  const paged = list.narrow ?? list;
  const asks = (...names: string[]): boolean => fields.some(({ name }) => names.includes(name));
  const asksPage = asks('nodes', 'edges', 'pageInfo');
  const headed = list.capped && asks('groups');
  const pagesHead = headed && asksPage && isFirst(list);
  // A page may ask a few of those that a search finds, and a count stops soon: together they would ask all of them.
  const apart = list.capped && list.narrow !== undefined;
  const pages = list.foundFirst && asksPage && !pagesHead && !apart;
  const whole = isShared(list, fields, pages) ? findIn(scope.alias('matched'), list) : undefined;
  const head = headed ? findIn(scope.alias('head'), list) : undefined;
  const found: Sql[] = [];
  if (whole) found.push(sql`${whole.from} as materialized (${matchedRows(list, fields)})`);
  if (head) found.push(sql`${head.from} as materialized (${headRows(whole?.list ?? list)})`);
  return {
    paged: (pagesHead ? head?.list : pages ? whole?.list : undefined) ?? paged,
    whole: whole?.list ?? list,
    grouped: (head ?? whole)?.list ?? list,
    shared: found.length > 0 ? sql`with ${joinSql(found, ', ')} ` : raw(''),
  };
}

function isFirst({ page: { after, before, backward } }: List): boolean {
  return !after && !before && !backward;
}

function isShared(list: List, fields: readonly FieldRequest[], pages: boolean): boolean {
  const isAll = list.where.length === 0 && !list.narrow;
  const counts = fields.filter(
    ({ name }) => name === 'totalCount' || (list.capped && ['totalIsExact', 'groupsAreExact'].includes(name)),
  );
  const groups = fields.filter(({ name }) => name === 'groups').length;
  const readers = counts.length + (list.capped ? Math.min(groups, 1) : groups);
  return list.grouped !== undefined && !isAll && readers > 0 && readers + Number(pages) >= 2;
}

/** The list as it is read from the rows that were found. */
function findIn(from: Sql, list: List): { from: Sql; list: List } {
  const order = foundOrder(list.order);
  const nodes = list.foundFirst ? list.grouped : undefined;
  return { from, list: { ...list, from: sql`${from} item`, where: [], nodes, order } };
}

function foundOrder(order: Order): Order {
  return { ...order, key: raw('item.node_key'), id: raw('item.id'), stretches: undefined };
}

/** With what groups read of each, unless they read some thousands of many. */
function matchedRows(list: List, fields: readonly FieldRequest[]): Sql {
  const { key, id } = list.order;
  const { after, before } = list.page;
  const placed = list.foundFirst || after || before ? sql`, ${key} as node_key` : raw('');
  const groups = fields.filter(({ name }) => name === 'groups').map(({ args }) => args);
  const columns = list.foundFirst ? [] : readByGroups(list, groups);
  const joins = list.nodes && columns.length > 0;
  const join = joins ? sql` join ${raw(list.nodes)} node on node.id = ${id}` : raw('');
  const more = columns.map((column) => `, ${joins ? 'node' : 'item'}.${column}`);
  return sql`select ${id} as id${placed}${raw(more.join(''))}
    from ${list.from}${join} where ${allOf(list.where)}`;
}

function headRows({ from, where, order }: List): Sql {
  return sql`select ${order.id} as id, ${order.key} as node_key from ${from} where ${allOf(where)}
    ${orderBy(order, false)} limit ${MOST_GROUPED}::int`;
}
