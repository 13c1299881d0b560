import { filterCompiler } from './filters/compile-filter';
import { planField } from './plan-field';
import { planOnce, type StatementCount } from './plan-once';
import type { FieldRequest } from './request';
import type { Scope } from './scope';
import { raw, render, sql } from './sql';

/** One SQL statement with one row and one column, `answer`: the JSON of a root field, as text. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** @throws PlanRefusal where an argument can't be answered; nothing has run then. */
export function planStatement(request: FieldRequest): Statement {
  return render(sql`select ${planField(request, raw('root'), newScope())}::text as answer`);
}

/** For the conditions of one statement. */
export function newScope(): Scope {
  const count: StatementCount = { aliases: 0, conditions: 0 };
  const compile = filterCompiler(count);
  const scope: Scope = {
    alias: (table) => raw(`${table}_${++count.aliases}`),
    matches: (table, row, filter) => compile(table, row, filter, scope),
    again: (plan) => {
      const { conditions } = count;
      const planned = plan();
      count.conditions = conditions;
      return planned;
    },
    once: (request, row, plan) => planOnce(request, row, count, plan),
  };
  return scope;
}
