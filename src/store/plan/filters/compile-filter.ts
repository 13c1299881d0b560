import { UserError } from '../../../errors';
import type { Filters } from '../filter';
import type { Scope } from '../scope';
import { allOf, joinSql, raw, sql, type Sql } from '../sql';
import { ACTOR_CONDITIONS } from './actor';
import { ARTICLE_CONDITIONS } from './article';
import { MEETING_CONDITIONS } from './meeting';
import { QUOTE_CONDITIONS } from './quote';

type Table = keyof Filters;
type AnyCondition = (row: Sql, value: unknown, scope: Scope) => Sql;
type AnyFilter = Readonly<Record<string, unknown>>;

const CONDITIONS = {
  actor: ACTOR_CONDITIONS,
  article: ARTICLE_CONDITIONS,
  quote: QUOTE_CONDITIONS,
  meeting: MEETING_CONDITIONS,
} as const;

/** Postgres plans joins of up to some hundred tables in milliseconds, not of thousands. */
const MOST_CONDITIONS = 100;

/** Collects the conditions of all filters of one statement, and refuses what would take long to plan. */
export function filterCompiler(): (table: Table, row: Sql, filter: object, scope: Scope) => Sql {
  let count = 0;
  const compile = (table: Table, row: Sql, filter: object, scope: Scope): Sql => {
    const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
    count += given.length;
    if (count > MOST_CONDITIONS) throw tooManyConditions();
    return allOf(given.map(([field, value]) => compileField(table, row, field, value, scope)));
  };
  const compileField = (table: Table, row: Sql, field: string, value: unknown, scope: Scope): Sql => {
    const each = (filters: unknown): Sql[] =>
      (filters as AnyFilter[]).map((filter) => compile(table, row, filter, scope));
    if (field === 'and') return allOf(each(value));
    if (field === 'or') return anyOf(each(value));
    // A condition on an empty column is unknown to SQL; here it doesn't hold, so its opposite does.
    if (field === 'not') return sql`(${compile(table, row, value as AnyFilter, scope)}) is not true`;
    return (CONDITIONS[table] as unknown as Record<string, AnyCondition>)[field]!(row, value, scope);
  };
  return compile;
}

/** True where a full-text search takes part anywhere in the filter. */
export function holdsSearch(filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return false;
  return Object.entries(filter).some(([field, value]) =>
    field === 'search' ? typeof value === 'string' : holdsSearch(value),
  );
}

function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('false') : sql`(${joinSql(conditions, ' or ')})`;
}

function tooManyConditions(): UserError {
  const message = `The filters hold more than ${MOST_CONDITIONS} conditions. Lists of values (id: […]) count as one.`;
  return new UserError('BAD_USER_INPUT', message);
}
