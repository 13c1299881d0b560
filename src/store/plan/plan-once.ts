import type { ConditionCount } from './filters/compile-filter';
import { flat, type Sql } from './sql';

/** What a statement has used up so far, which decides the names in what comes next. */
export interface StatementCount extends ConditionCount {
  aliases: number;
  /** Above 0 within what is kept. */
  keeping: number;
}

interface Planned {
  readonly sql: Sql;
  /** What it used up. */
  readonly aliases: number;
  readonly conditions: number;
}

/** Places in statements at which the SQL of one request is kept. */
const MOST_PLACES = 16;

/** A request lives as long as its document, whose number the server bounds. */
const planned = new WeakMap<object, Map<string, Planned>>();

/** A fixed request's SQL follows from the row and the names that are taken; what `plan` made of these is kept. */
export function planOnce(request: object, row: Sql, count: StatementCount, plan: () => Sql): Sql {
  const [name, ...more] = row.chunks;
  if (typeof name !== 'string' || more.length > 0) return plan();
  const places = planned.get(request) ?? new Map<string, Planned>();
  planned.set(request, places);
  const place = `${name} ${count.aliases} ${count.conditions}`;
  const known = places.get(place);
  if (known) {
    count.aliases += known.aliases;
    count.conditions += known.conditions;
    return known.sql;
  }
  const before = { ...count };
  count.keeping += 1;
  const sql = flat(plan());
  count.keeping -= 1;
  if (places.size >= MOST_PLACES) places.clear();
  const used = { aliases: count.aliases - before.aliases, conditions: count.conditions - before.conditions };
  places.set(place, { sql, ...used });
  return sql;
}
