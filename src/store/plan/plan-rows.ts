import { planObject, type PlanField } from './plan-object';
import type { Selection } from './request';
import type { Scope } from './scope';
import { sql, type Sql } from './sql';

/** The one row of a select as JSON, or null. */
export function planOne(selection: Selection, rows: Sql, scope: Scope, planField: PlanField): Sql {
  const row = scope.alias('row');
  const object = planObject(selection, row, scope, planField);
  return sql`(select ${object.json} from (${rows}) ${row}${object.from})`;
}

/** The rows of a select as a JSON list. */
export function planMany(selection: Selection, rows: Sql, scope: Scope, planField: PlanField): Sql {
  const row = scope.alias('row');
  const object = planObject(selection, row, scope, planField);
  return sql`(select coalesce(json_agg(${object.json}), '[]') from (${rows}) ${row}${object.from})`;
}
