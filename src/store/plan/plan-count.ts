import { MOST_RANKED } from './item';
import type { List } from './list';
import { MOST_GROUPED } from './share-list';
import { allOf, raw, sql, type Sql } from './sql';

/** A word that most articles hold would take long to count; people need no more than this. */
const MOST_COUNTED = 10_000;

/** totalCount over all pages, or whether it (totalIsExact) or the groups (groupsAreExact) are of all that matches. */
export function planCount(name: string, list: List): Sql {
  const from = sql`from ${list.counted ?? list.from} where ${allOf(list.where)}`;
  if (!list.capped) return name === 'totalCount' ? sql`(select count(*) ${from})` : raw('true');
  const most = name === 'groupsAreExact' ? mostGrouped(list) : MOST_COUNTED;
  const counted = sql`from (select 1 ${from} limit ${most + 1}::int) counted`;
  if (name === 'totalCount') return sql`(select least(count(*), ${most}::int) ${counted})`;
  return sql`(select count(*) <= ${most}::int ${counted})`;
}

/** Where the best come first, those are grouped that are ranked. */
function mostGrouped({ order }: List): number {
  return order.ranks ? MOST_RANKED : MOST_GROUPED;
}
