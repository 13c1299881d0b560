import { UserError } from '../../../errors';
import { atArgument } from '../argument-refusal';
import { isText } from '../open-text';
import type { Scope } from '../scope';
import { allOf, joinSql, raw, sql, type Sql } from '../sql';
import { type Filter, type FilteredTable, givenFields } from './filter';
import type { FilterField } from './filter-field';
import { FILTERS } from './filters';
import { namesFewActors } from './names-actors';

/** Postgres plans joins of up to some hundred tables in milliseconds, not of thousands. */
const MOST_CONDITIONS = 100;

/** Each level may be a join of two large tables. */
const DEEPEST = 10;

/** How many conditions the filters of one statement hold. */
export interface ConditionCount {
  conditions: number;
}

/** Collects the conditions of all filters of one statement, and refuses what would take long to plan. */
export class FilterCompiler {
  private depth = 0;
  /** How many times `or` and `not` stand around what is compiled. */
  private apart = 0;

  constructor(private readonly count: ConditionCount) {}

  compile(table: FilteredTable, row: Sql, filter: Filter, scope: Scope): Sql {
    const given = givenFields(filter);
    this.count.conditions += given.length;
    this.depth += 1;
    if (this.count.conditions > MOST_CONDITIONS) throw tooManyConditions();
    if (this.depth > DEEPEST) throw new UserError('BAD_USER_INPUT', TOO_DEEP);
    const conditions = given.map(([field, value]) =>
      atArgument(field, () => this.compileField(table, row, field, value, scope)),
    );
    this.depth -= 1;
    return allOf(conditions);
  }

  private compileField(table: FilteredTable, row: Sql, field: string, value: unknown, scope: Scope): Sql {
    if (field === 'and') return this.compileAll(table, row, value as Filter[], scope);
    if (field === 'or') return this.compileAny(table, row, joinAlternatives(table, value as Filter[]), scope);
    // A condition on an empty column is unknown to SQL; here it doesn't hold, so its opposite does.
    if (field === 'not')
      return sql`(${this.setApart(() => this.compile(table, row, value as Filter, scope))}) is not true`;
    const { found, condition } = fieldOf(table, field);
    if (found && this.apart > 0) return sql`${row}.id in (${found(value as never)})`;
    return condition(row, value as never, scope);
  }

  private compileAll(table: FilteredTable, row: Sql, filters: readonly Filter[], scope: Scope): Sql {
    return allOf(
      filters.map((filter, index) => atArgument(index, () => this.compile(table, row, filter, scope))),
    );
  }

  private compileAny(table: FilteredTable, row: Sql, alternatives: readonly Filter[], scope: Scope): Sql {
    const [only, ...others] = alternatives;
    if (!only) return raw('false');
    if (others.length === 0) return this.compile(table, row, only, scope);
    if (!alternatives.every((one) => isFound(table, one)))
      return this.setApart(() => anyOf(alternatives.map((one) => this.compile(table, row, one, scope))));
    // Each by an index of its own: Postgres reads the whole table for conditions that are joined by "or".
    const found = alternatives.map((one) => {
      const node = scope.alias(table);
      return sql`select ${node}.id from ${raw(table)} ${node} where ${this.compile(table, node, one, scope)}`;
    });
    return sql`${row}.id in (${joinSql(found, ' union all ')})`;
  }

  private setApart(compiled: () => Sql): Sql {
    this.apart += 1;
    const condition = compiled();
    this.apart -= 1;
    return condition;
  }
}

/** True where a full-text search takes part anywhere in the filter. */
export function holdsSearch(filter: unknown): boolean {
  return searchesIn(filter) > 0;
}

/** How many searches take part in it. */
export function searchesIn(filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  if (Array.isArray(filter)) return filter.reduce((sum: number, one) => sum + searchesIn(one), 0);
  return givenFields(filter as Filter).reduce(
    (sum, [field, value]) => sum + (field === 'search' ? Number(isText(value)) : searchesIn(value)),
    0,
  );
}

/** A thousand names joined by `or` are one condition: alternatives that ask for the same field alone are put together. */
export function joinAlternatives(table: FilteredTable, alternatives: readonly Filter[]): Filter[] {
  const apart: Filter[] = [];
  const alike = new Map<string, unknown[]>();
  for (const alternative of alternatives) {
    const [[field, value] = ['', null], ...others] = givenFields(alternative);
    if (others.length > 0 || !FILTERS[table][field]?.either) apart.push(alternative);
    else if (alike.has(field)) alike.get(field)?.push(value);
    else alike.set(field, [value]);
  }
  const joined = [...alike].map(([field, values]) => ({
    [field]: values.length === 1 ? values[0] : fieldOf(table, field).either?.(values),
  }));
  return [...joined, ...apart];
}

/** Whether an index has what it chooses: some actors' rows, or some words. */
function isFound(table: FilteredTable, alternative: Filter): boolean {
  if (namesFewActors(table, alternative)) return true;
  return givenFields(alternative).some(([field]) => FILTERS[table][field]?.found);
}

function fieldOf(table: FilteredTable, name: string): FilterField {
  const field = FILTERS[table][name];
  if (!field) throw new Error(`The filter of ${table} has no field ${name}.`);
  return field;
}

function anyOf(conditions: readonly Sql[]): Sql {
  return sql`(${joinSql(conditions, ' or ')})`;
}

const TOO_DEEP = `The filters are nested more than ${DEEPEST} deep.`;

function tooManyConditions(): UserError {
  const message = `The filters hold more than ${MOST_CONDITIONS} conditions. Lists of values (id: […]), and names joined by or, count as one.`;
  return new UserError('BAD_USER_INPUT', message);
}
