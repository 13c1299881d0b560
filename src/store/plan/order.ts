import type { RangeParts } from './filters/date-range';
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
  /** Where no index has the whole of it in a row: parts of it that one has, the first to come first. */
  readonly stretches?: readonly Stretch[] | undefined;
}

/** The rows of an order from one place to another. */
export interface Stretch {
  readonly where: readonly Sql[];
  /** As an index has it. */
  readonly key: Sql;
  /** The key that all its rows have in the whole order, and the one that they have here, where it is the same for all. */
  readonly same?: { readonly whole: string; readonly here: string };
}

export type KeyType = 'time' | 'integer' | 'real' | 'text';

/** What isn't dated comes last: in the order from the oldest on too, where an index has it first. */
const UNDATED = { whole: 'Infinity', here: '-Infinity' };

/**
 * By a date. What has none comes last in both directions: an untold date counts as beyond every other. Indexes have the
 * newest first; read from the other end they have what is dated in order, but before it what isn't.
 */
export function byTime(name: string, time: Sql, id: Sql): Order {
  const newest = keyOfTime(time);
  if (name.endsWith('_DESC')) return { name, key: newest, type: 'time', id, descending: true };
  const stretches = [
    { where: [sql`${newest} > '-infinity'`], key: newest },
    { where: [sql`${newest} = '-infinity'`], key: newest, same: UNDATED },
  ];
  return { name, key: sql`coalesce(${time}, 'infinity')`, type: 'time', id, descending: false, stretches };
}

/** The same for those alone that overlap a range. */
export function stretchesOfRange(
  { descending }: Order,
  time: Sql,
  { begun, long, open }: RangeParts,
): Stretch[] {
  const key = keyOfTime(time);
  const same = descending ? undefined : UNDATED;
  return [
    { where: [begun], key },
    { where: [long], key },
    { where: [open], key, same },
  ];
}

/** As indexes have it. */
export function keyOfTime(time: Sql): Sql {
  return sql`coalesce(${time}, '-infinity')`;
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

/** The order in stretches that indexes have: one, where an index has the whole. */
export function stretchesOf({ key, stretches }: Order): readonly Stretch[] {
  return stretches ?? [{ where: [], key }];
}

/** `order by` of the list, or of the list from its end. */
export function orderBy(order: Order, backward: boolean): Sql {
  const direction = raw(order.descending === backward ? 'asc' : 'desc');
  return sql`order by ${order.key} ${direction}, ${order.id} ${direction}`;
}
