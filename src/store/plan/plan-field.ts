import { atField } from './refusal';
import { planList } from './plan-list';
import { nodeOf, planNamed, planNode, planNodes } from './plan-node';
import { planMany, planOne } from './plan-rows';
import type { FieldRequest } from './request';
import type { Scope } from './scope';
import type { Sql } from './sql';

/** The JSON or the value of a field of the object in `row`. */
export function planField(request: FieldRequest, row: Sql, scope: Scope): Sql {
  return atField(request, () => {
    if (!request.fixed || !request.selection) return planAnew(request, row, scope);
    return scope.once(request, row, () => planAnew(request, row, scope));
  });
}

function planAnew(request: FieldRequest, row: Sql, scope: Scope): Sql {
  const { field, args, selection = [] } = request;
  switch (field?.kind) {
    case 'column':
      return field.value(row, args);
    case 'one':
      return planOne(selection, field.rows(row, args, scope), scope, planField);
    case 'many':
      return planMany(selection, field.rows(row, args, scope), scope, planField);
    case 'paged':
      return planList(field.list(row, args, scope), selection, scope, planField);
    case 'node':
      return planNode(args, selection, (rows, narrowed) => planOne(narrowed, rows, scope, planField));
    case 'nodes':
      return planNodes(args, selection, scope, (rows, narrowed) => planOne(narrowed, rows, scope, planField));
    case 'named':
      return planNamed(field, field.rows(row, args, scope), selection, scope, (rows, narrowed) =>
        planOne(narrowed, rows, scope, planField),
      );
    case 'pointed':
      return nodeOf(row, field.kinds, selection, (rows, narrowed) =>
        planOne(narrowed, rows, scope, planField),
      );
    case undefined:
      throw new Error(`The field ${request.name} has no plan.`);
  }
}
