import type { Scope } from '../scope';
import type { Sql } from '../sql';

/** For each field of a filter the condition that it sets on a row. */
export type Conditions<Filter> = {
  readonly [Field in keyof Omit<Filter, 'and' | 'or' | 'not'>]-?: (
    row: Sql,
    value: NonNullable<Filter[Field]>,
    scope: Scope,
  ) => Sql;
};
