import { beyond } from './cursor';
import type { List } from './list';
import { orderBy } from './order';
import { allOf, raw, sql, type Sql } from './sql';

/** The rows of a page, at most so many: these columns, page_key and page_id, in the order of reading. */
export function cutPage(list: List, limit: number, read: readonly string[]): Sql {
  const { after, before, backward } = list.page;
  const where = [...list.where];
  if (after) where.push(beyond(list.order, after, 'after'));
  if (before) where.push(beyond(list.order, before, 'before'));
  const { key, id, descending } = list.order;
  const own = raw(read.map((column) => `item.${column}, `).join(''));
  const columns = sql`${own}${key} as page_key, ${id} as page_id`;
  if (!list.owners) {
    return sql`select ${columns}
    from ${list.from} where ${allOf(where)} ${orderBy(list.order, backward)} limit ${limit}::int`;
  }
  // As many of each owner as of all; two may own the same row, and one may own it twice.
  const once = raw('select distinct on (page_key, page_id)');
  const direction = raw(descending === backward ? 'asc' : 'desc');
  const end = sql`order by page_key ${direction}, page_id ${direction} limit ${limit}::int`;
  const { ids, column } = list.owners;
  return sql`${once} item.* from unnest(array(${ids})) owner (id) cross join lateral (${once} ${columns}
      from ${list.from} where ${allOf([sql`${column} = ${raw('owner.id')}`, ...where])} ${end}) item ${end}`;
}
