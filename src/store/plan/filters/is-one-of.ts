import { sql, type Sql } from '../sql';

/** One value is compared by itself: only so does an index on column and order give the rows in order. */
export function isOneOf(column: Sql, values: readonly unknown[]): Sql {
  return values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${values}::text[])`;
}
