import type { FieldRequest, Selection, Variant } from './request';
import type { Scope } from './scope';
import { joinSql, named, raw, sql, type Sql } from './sql';
import { ACTOR_TYPE_NAMES } from './type-names';

/** How a field of an object becomes SQL; plan-field.ts, which in turn plans objects, is handed in. */
export type PlanField = (request: FieldRequest, row: Sql, scope: Scope) => Sql;

/** A row as JSON: the expression, and what must stand in `from` behind the row for it. */
export interface RowObject {
  readonly from: Sql;
  readonly json: Sql;
}

/** `row_to_json` of a select of the fields, whose columns have the keys of the answer as names. */
export function planObject(selection: Selection, row: Sql, scope: Scope, planField: PlanField): RowObject {
  const [only, ...others] = selection;
  if (only && others.length === 0) {
    const object = scope.alias('object');
    const columns = planColumns(only, row, scope, planField);
    return {
      from: sql`, lateral (select ${columns}) ${object}`,
      json: sql`row_to_json(${object})`,
    };
  }
  return { from: raw(''), json: planByType(selection, row, scope, planField) };
}

/** An interface of which each type is asked other fields. */
function planByType(selection: Selection, row: Sql, scope: Scope, planField: PlanField): Sql {
  const cases = selection.map((variant) => {
    const object = scope.alias('object');
    const columns = planColumns(variant, row, scope, planField);
    return sql`when ${row}.type in (${raw(variant.types.map(typeValue).join(', '))})
      then (select row_to_json(${object}) from (select ${columns}) ${object})`;
  });
  return sql`case ${joinSql(cases, ' ')} end`;
}

function planColumns(variant: Variant, row: Sql, scope: Scope, planField: PlanField): Sql {
  if (!variant.fixed) return columnsAnew(variant, row, scope, planField);
  return scope.once(variant, row, () => columnsAnew(variant, row, scope, planField));
}

function columnsAnew(variant: Variant, row: Sql, scope: Scope, planField: PlanField): Sql {
  const columns = variant.fields.map((request) => {
    const value = request.name === '__typename' ? typeName(variant, row) : planField(request, row, scope);
    return named(value, request.key);
  });
  return joinSql(columns, ', ');
}

/** The name itself, or where a row of `actor` decides it, by its type. */
export function typeName({ types }: Variant, row: Sql): Sql {
  if (types.length === 1) return raw(`'${types[0]}'::text`);
  const cases = Object.entries(ACTOR_TYPE_NAMES).map(([value, name]) => `when '${value}' then '${name}'`);
  return sql`case ${row}.type ${raw(cases.join(' '))} end`;
}

function typeValue(typeName: string): string {
  const [value] = Object.entries(ACTOR_TYPE_NAMES).find(([, name]) => name === typeName) ?? [];
  return `'${value}'`;
}
