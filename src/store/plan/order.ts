import { raw, sql, type Sql } from './sql';

/**
 * A total order: by a key, then by id, both in one direction, so that a place in it is one row comparison
 * `(key, id) < (…)`, which an index on both answers however deep the page lies.
 */
export interface Order {
  /** The enum value: cursors of another order are refused. */
  readonly name: string;
  readonly key: Sql;
  readonly type: KeyType;
  readonly id: Sql;
  readonly descending: boolean;
  /** Of an order by rank: the order whose first rows alone are ranked. */
  readonly ranks?: Order;
}

export type KeyType = 'time' | 'integer' | 'real' | 'text';

/** By a date. What has none comes last in both directions: an untold date counts as beyond every other. */
export function byTime(name: string, time: Sql, id: Sql): Order {
  const descending = name.endsWith('_DESC');
  const beyond = raw(descending ? "'-infinity'" : "'infinity'");
  return { name, key: sql`coalesce(${time}, ${beyond})`, type: 'time', id, descending };
}

export function byCount(name: string, key: Sql, id: Sql, descending: boolean): Order {
  return { name, key, type: 'integer', id, descending };
}

/**
 * The best match first, of those that come first in another order. Cast, since Postgres ranks in single precision, which
 * would not survive the way through a cursor.
 */
export function byRank(rank: Sql, id: Sql, ranks?: Order): Order {
  const key = sql`coalesce(${rank}, 0)::float8`;
  return { name: 'RELEVANCE', key, type: 'real', id, descending: true, ranks };
}

export function byText(name: string, key: Sql, id: Sql): Order {
  return { name, key, type: 'text', id, descending: false };
}

/** `order by` of the list, or of the list from its end. */
export function orderBy(order: Order, backward: boolean): Sql {
  const direction = raw(order.descending === backward ? 'asc' : 'desc');
  return sql`order by ${order.key} ${direction}, ${order.id} ${direction}`;
}
