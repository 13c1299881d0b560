import type { List } from './list';
import { allOf, raw, sql, type Sql } from './sql';

/** A word that most articles hold would take long to count; people need no more than this. */
const MOST_COUNTED = 10_000;

/** totalCount or totalIsExact, over all pages. */
export function planCount(name: string, list: List): Sql {
  const from = sql`from ${list.counted ?? list.from} where ${allOf(list.where)}`;
  if (!list.capped) return name === 'totalCount' ? sql`(select count(*) ${from})` : raw('true');
  const counted = sql`from (select 1 ${from} limit ${MOST_COUNTED + 1}::int) counted`;
  if (name === 'totalCount') return sql`(select least(count(*), ${MOST_COUNTED}::int) ${counted})`;
  return sql`(select count(*) <= ${MOST_COUNTED}::int ${counted})`;
}
