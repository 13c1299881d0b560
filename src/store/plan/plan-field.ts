import { atField } from './refusal';
import { planList } from './plan-list';
import { planNamed, planNode, planNodes } from './plan-node';
import { planObject } from './plan-object';
import type { FieldRequest, Selection } from './request';
import type { Scope } from './scope';
import { sql, type Sql } from './sql';

/** The JSON or the value of a field of the object in `row`. */
export function planField(request: FieldRequest, row: Sql, scope: Scope): Sql {
  return atField(request, () => {
    const { field, args, selection = [] } = request;
    switch (field?.kind) {
      case 'column':
        return field.value(row, args);
      case 'one':
        return planOne(selection, field.rows(row, args, scope), scope);
      case 'many':
        return planMany(selection, field.rows(row, args, scope), scope);
      case 'paged':
        return planList(field.list(row, args, scope), selection, scope, planField);
      case 'node':
        return planNode(args, selection, (rows, narrowed) => planOne(narrowed, rows, scope));
      case 'nodes':
        return planNodes(args, selection, scope, (rows, narrowed) => planOne(narrowed, rows, scope));
      case 'named':
        return planNamed(field.rows(row, args, scope), selection, scope, (rows, narrowed) =>
          planOne(narrowed, rows, scope),
        );
      case undefined:
        throw new Error(`The field ${request.name} has no plan.`);
    }
  });
}

function planOne(selection: Selection, rows: Sql, scope: Scope): Sql {
  const row = scope.alias('row');
  const object = planObject(selection, row, scope, planField);
  return sql`(select ${object.json} from (${rows}) ${row}${object.from})`;
}

function planMany(selection: Selection, rows: Sql, scope: Scope): Sql {
  const row = scope.alias('row');
  const object = planObject(selection, row, scope, planField);
  return sql`(select coalesce(json_agg(${object.json}), '[]') from (${rows}) ${row}${object.from})`;
}
