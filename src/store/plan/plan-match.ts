import type { Filter, FilteredTable } from './filters/filter';
import { newScope, type Statement } from './plan-statement';
import { raw, render, sql } from './sql';

/** Which of these rows a filter chooses, as one statement whose answer is a JSON list of ids. @throws UserError */
export function planMatch(table: FilteredTable, filter: Filter, ids: readonly number[]): Statement {
  const row = raw('item');
  const matches = newScope().matches(table, row, filter);
  return render(sql`select coalesce(json_agg(item.id), '[]')::text as answer from ${raw(table)} item
    where item.id = any(${ids}::bigint[]) and ${matches}`);
}
