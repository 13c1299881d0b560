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
 * and so does the page of a search, which has no order of its own.
 */
export function shareList(list: List, fields: readonly FieldRequest[], scope: Scope): SharedList {
  const paged = list.narrow ?? list;
  const readAll = fields.filter(({ name }) => readsAll(name, list)).length;
  const pages = list.capped && fields.some(({ name }) => ['nodes', 'edges', 'pageInfo'].includes(name));
  if (!list.grouped || list.where.length === 0 || readAll === 0 || readAll + Number(pages) < 2) {
    return { paged, whole: list, shared: raw('') };
  }
  const matched = scope.alias('matched');
  const { key, id } = list.order;
  const shared = sql`with ${matched} as materialized (select ${id} as node_id, ${key} as node_key
    from ${list.from} where ${allOf(list.where)}) `;
  const whole: List = {
    ...list,
    from: sql`${matched} item`,
    where: [],
    nodes: list.nodes ?? list.grouped,
    order: { ...list.order, key: raw('item.node_key'), id: raw('item.node_id') },
  };
  return { paged: pages ? whole : paged, whole, shared };
}

function readsAll(name: string, { capped }: List): boolean {
  return name === 'groups' || name === 'totalCount' || (name === 'totalIsExact' && capped);
}
