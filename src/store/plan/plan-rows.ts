import { planObject, type PlanField, type RowObject } from './plan-object';
import type { Selection } from './request';
import type { Scope } from './scope';
import { columnsRead, sql, type Sql } from './sql';

/** The one row of a select as JSON, or null. */
export function planOne(selection: Selection, rows: Sql, scope: Scope, planField: PlanField): Sql {
  const row = scope.alias('row');
  const object = planObject(selection, row, scope, planField);
  return sql`(select ${object.json} from (${narrowed(rows, row, object, scope)}) ${row}${object.from})`;
}

/** The rows of a select as a JSON list. */
export function planMany(selection: Selection, rows: Sql, scope: Scope, planField: PlanField): Sql {
  const row = scope.alias('row');
  const object = planObject(selection, row, scope, planField);
  return sql`(select coalesce(json_agg(${object.json}), '[]') from (${narrowed(rows, row, object, scope)}) ${row}${object.from})`;
}

/** "select actor.* from …" with the columns alone that are read: making ready for each of the others takes its time. */
function narrowed(rows: Sql, row: Sql, { from, json }: RowObject, scope: Scope): Sql {
  if (!scope.keeps()) return rows;
  const [first, ...others] = rows.chunks;
  const [head, table] = (typeof first === 'string' && /^select (\w+)\.\*(?= from )/.exec(first)) || [];
  if (head === undefined) return rows;
  const columns = columnsRead(row, sql`${json}${from}`).map((column) => `${table}.${column}`);
  if (columns.length === 0) return rows;
  const rest = String(first).slice(head.length);
  return { chunks: [`select ${columns.join(', ')}${rest}`, ...others] };
}
