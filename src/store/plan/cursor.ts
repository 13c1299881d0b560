import { UserError } from '../../errors';
import type { Order, Stretch } from './order';
import { raw, sql, type Sql } from './sql';

const KEY_CASTS = { integer: 'bigint', real: 'float8', text: 'text' } as const;
const KEY_SHAPES = {
  // "-Infinity" is the key of an untold date. Of the others Postgres knows no more than these: it begins in 4713 BC.
  time: /^(\d{1,12}(\.\d{1,6})?|-\d{1,11}(\.\d{1,6})?|-?Infinity)$/,
  integer: /^-?\d{1,18}$/,
  real: /^\d{1,3}(\.\d{1,20})?(e-\d{1,2})?$/,
  text: /^/,
} as const;

/** A place in an order: the key and the id of the row that stands there. */
export interface Place {
  readonly key: string;
  readonly id: string;
}

/** The cursor of a row, made by Postgres: base64url of ["SAID_DESC", key, id]. Times are seconds since 1970. */
export function cursorOf({ name, type }: Order, key: Sql, id: Sql): Sql {
  const told = type === 'time' ? sql`extract(epoch from ${key})` : key;
  const place = sql`json_build_array(${raw(`'${name}'`)}, (${told})::text, ${id}::text)::text`;
  return sql`translate(encode(convert_to(${place}, 'UTF8'), 'base64'), ${raw("E'+/=\\n', '-_'")})`;
}

/** @throws UserError BAD_USER_INPUT where it is no cursor, or one of another order. */
export function readCursor(cursor: string, argument: string, order: Order): Place {
  const [name, key, id] = decode(cursor);
  const known = typeof key === 'string' && typeof id === 'string' && /^\d{1,18}$/.test(id);
  if (!known || typeof name !== 'string') throw unknownCursor(cursor, argument);
  if (name !== order.name) {
    const message = `${argument} is a cursor of the order ${name}, but this list is in the order ${order.name}. Start again from its first page.`;
    throw new UserError('BAD_USER_INPUT', message);
  }
  if (!KEY_SHAPES[order.type].test(key)) throw unknownCursor(cursor, argument);
  return { key, id };
}

function decode(cursor: string): unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

function unknownCursor(cursor: string, argument: string): UserError {
  const shown = cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor;
  return new UserError(
    'BAD_USER_INPUT',
    `${argument} "${shown}" is no cursor of this server. Take one from pageInfo or edges.`,
  );
}

/** True for the rows that come after the place in the order; `before` turns it round. */
export function beyond(order: Order, place: Place, side: 'after' | 'before', inclusive = false): Sql {
  const operator = (side === 'after') === order.descending ? '<' : '>';
  const key = keyValue(order, place.key);
  return sql`(${order.key}, ${order.id}) ${raw(inclusive ? `${operator}=` : operator)} (${key}, ${place.id}::bigint)`;
}

/** The same for the rows of one stretch of the order. */
export function beyondIn(
  order: Order,
  { key, same }: Stretch,
  place: Place,
  side: 'after' | 'before',
  inclusive = false,
): Sql {
  if (!same) return beyond({ ...order, key }, place, side, inclusive);
  if (place.key === same.whole)
    return beyond({ ...order, key }, { ...place, key: same.here }, side, inclusive);
  // Its rows all come after a place that is in another stretch, since only the last one has one key for all.
  return raw(String(side === 'after'));
}

function keyValue(order: Order, key: string): Sql {
  if (order.type === 'time') return sql`to_timestamp(${key}::float8)`;
  return sql`${key}::${raw(KEY_CASTS[order.type])}`;
}
