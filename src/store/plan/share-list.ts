import { readByGroups } from './groups';
import type { List } from './list';
import type { FieldRequest } from './request';
import type { Scope } from './scope';
import { allOf, raw, sql, type Sql } from './sql';

/** A list as the parts of a connection read it. */
export interface SharedList {
  /** What is paged. */
  readonly paged: List;
  /** What is counted and grouped. */
  readonly whole: List;
  /** "with matched_2 as (…) ", where several parts read the same rows; empty where one does. */
  readonly shared: Sql;
}

/**
 * Finds out once what matches, where several parts of a connection ask for it: counts and groups read all that matches,
 * and so does the page of a list that no index has in its order.
 */
export function shareList(list: List, fields: readonly FieldRequest[], scope: Scope): SharedList {
  const paged = list.narrow ?? list;
  const readAll = fields.filter(({ name }) => readsAll(name, list)).length;
  const pages = list.foundFirst && fields.some(({ name }) => ['nodes', 'edges', 'pageInfo'].includes(name));
  const isAll = list.where.length === 0 && !list.narrow;
  if (!list.grouped || isAll || readAll === 0 || readAll + Number(pages) < 2) {
    return { paged, whole: list, shared: raw('') };
  }
  const matched = scope.alias('matched');
  const rows = matchedRows(list, fields);
  const whole: List = {
    ...list,
    from: sql`${matched} item`,
    where: [],
    nodes: list.foundFirst ? list.grouped : undefined,
    order: { ...list.order, key: raw('item.node_key'), id: raw('item.id') },
  };
  return { paged: pages ? whole : paged, whole, shared: sql`with ${matched} as materialized (${rows}) ` };
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

function readsAll(name: string, { capped }: List): boolean {
  return name === 'groups' || name === 'totalCount' || (name === 'totalIsExact' && capped);
}
