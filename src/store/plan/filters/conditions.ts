import type { Scope } from '../scope';
import { sql, type Sql } from '../sql';

/** For each field of a filter the condition that it sets on a row. */
export type Conditions<Filter> = {
  readonly [Field in keyof Omit<Filter, 'and' | 'or' | 'not'>]-?: (
    row: Sql,
    value: NonNullable<Filter[Field]>,
    scope: Scope,
  ) => Sql;
};

/** One value is compared by itself: only so does an index on column and order give the rows in order. */
export function isOneOf(column: Sql, values: readonly string[]): Sql {
  return values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${values}::text[])`;
}
