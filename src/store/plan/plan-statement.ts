import { FilterCompiler } from './filters/compile-filter';
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

/** The same for a request whose statement is kept: like all that is made once, it may take longer to be made better. */
export function planKept(request: FieldRequest): Statement {
  return render(sql`select ${planField(request, raw('root'), newScope(true))}::text as answer`);
}

/** Stands for the number of each event, in a request that is planned for many. */
export const EVENT_NUMBER = raw('event.number');

/** The JSON list of what the field is for each of these numbers, in their order, nulls left out. @throws PlanRefusal */
export function planEach(request: FieldRequest, numbers: unknown): Statement {
  return render(sql`select coalesce(json_agg(told.answer order by told.position), '[]')::text as answer from (
    select event.position, ${planField(request, raw('root'), newScope())} as answer
    from unnest(${numbers}::bigint[]) with ordinality as event (number, position)
    ) told where told.answer is not null`);
}

/** For the conditions of one statement, which may be kept as a whole. */
export function newScope(kept = false): Scope {
  const count: StatementCount = { aliases: 0, conditions: 0, keeping: Number(kept) };
  const filters = new FilterCompiler(count);
  const scope: Scope = {
    alias: (table) => raw(`${table}_${++count.aliases}`),
    matches: (table, row, filter) => filters.compile(table, row, filter, scope),
    again: (plan) => {
      const { conditions } = count;
      count.conditions = 0;
      const planned = plan();
      count.conditions = conditions;
      return planned;
    },
    once: (request, row, plan) => planOnce(request, row, count, plan),
    keeps: () => count.keeping > 0,
  };
  return scope;
}
