import { beyondIn } from './cursor';
import type { List } from './list';
import { type Stretch, stretchesOf } from './order';
import { allOf, joinSql, raw, sql, type Sql } from './sql';

/** So many rows are asked one by one, which takes some ten milliseconds. */
const MOST_ASKED = 2_000;

/** The rows of a page, at most so many: these columns, page_key and page_id, in the order of reading. */
export function cutPage(list: List, limit: number, read: readonly string[]): Sql {
  if (list.among) return cutAmong(list, list.among, limit, read);
  if (list.ways) return cutAnyWay(list, list.ways, limit, read);
  if (list.either) return cutEachOf(list, list.either, limit, read);
  const { owners, order } = list;
  const stretches = stretchesOf(order).map((stretch) => cutStretch(list, stretch, limit, read));
  const [only, ...others] = stretches;
  const inner = others.length === 0 && only ? only : sql`(${joinSql(stretches, ') union all (')})`;
  if (!owners && others.length === 0) return inner;
  const end = endOf(list, limit);
  if (!owners) return sql`select * from (${inner}) item ${end}`;
  // As many of each owner as of all; two may own the same row.
  return sql`select distinct on (page_key, page_id) item.* from unnest(array(${owners.ids})) owner (id)
    cross join lateral (${inner}) item ${end}`;
}

/**
 * Rows are asked one by one until the page is full. Where the first of them don't fill it, and there are more, the whole
 * is found in its own way.
 */
function cutAmong(
  list: List,
  { list: wider, table, holds }: NonNullable<List['among']>,
  limit: number,
  read: readonly string[],
): Sql {
  const direction = directionOf(list);
  const own = raw(read.map((column) => `item.${column}, `).join(''));
  const order = sql`order by page_key ${direction}, page_id ${direction}`;
  const asked = sql`(${cutPage(wider, MOST_ASKED, [])}) asked`;
  const isDone = sql`((select count(*) from held) = ${limit}::int or (select count(*) from ${asked}) < ${MOST_ASKED}::int)`;
  const whole = cutPage({ ...list, among: undefined }, limit, read);
  return sql`with held as materialized (select ${own}page_key, page_id
      from ${asked} join ${raw(table)} item on item.id = page_id where ${holds(raw('item'))} ${order} limit ${limit}::int)
    select * from (select * from held where ${isDone}
      union all select * from (${whole}) found where not ${isDone}) item ${order}`;
}

/** As many of each list as of all. */
function cutEachOf(list: List, lists: readonly List[], limit: number, read: readonly string[]): Sql {
  const pages = lists.map((one) => sql`(${cutPage(one, limit, read)})`);
  return sql`select distinct on (page_key, page_id) item.* from (${joinSql(pages, ' union all ')}) item ${endOf(list, limit)}`;
}

function endOf(list: List, limit: number): Sql {
  const direction = directionOf(list);
  return sql`order by page_key ${direction}, page_id ${direction} limit ${limit}::int`;
}

/** Of all ways but one nothing is read. */
function cutAnyWay(
  list: List,
  { shared, lists }: NonNullable<List['ways']>,
  limit: number,
  read: readonly string[],
): Sql {
  const pages = lists.map((one) => sql`(${cutPage(one, limit, read)})`);
  const direction = directionOf(list);
  return sql`${shared}select * from (${joinSql(pages, ' union all ')}) item
    order by page_key ${direction}, page_id ${direction}`;
}

/** The first of its rows, as an index gives them. */
function cutStretch(list: List, stretch: Stretch, limit: number, read: readonly string[]): Sql {
  const { from, order, owners, page } = list;
  const where = [...list.where, ...stretch.where];
  if (owners) where.unshift(sql`${owners.column} = ${raw('owner.id')}`);
  if (page.after) where.push(beyondIn(order, stretch, page.after, 'after'));
  if (page.before) where.push(beyondIn(order, stretch, page.before, 'before'));
  // Its name, where the whole order is read: one with values in it would be another one here.
  const key = order.stretches ? stretch.key : raw('page_key');
  // One may own a row twice.
  const once = owners ? sql` distinct on (${key}, page_id)` : raw('');
  const own = raw(read.map((column) => `item.${column}, `).join(''));
  const direction = directionOf(list);
  return sql`select${once} ${own}${order.key} as page_key, ${order.id} as page_id
    from ${from} where ${allOf(where)}
    order by ${key} ${direction}, page_id ${direction} limit ${limit}::int`;
}

function directionOf({ order, page }: List): Sql {
  return raw(order.descending === page.backward ? 'asc' : 'desc');
}
