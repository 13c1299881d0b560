import type { Filters } from './filter';
import type { Sql } from './sql';

/** What the parts of one statement share while it is being built. */
export interface Scope {
  /** An alias that nothing else in the statement has: quote_7. */
  readonly alias: (table: string) => Sql;
  /** The condition that a filter sets on a row of its table. */
  readonly matches: <Table extends keyof Filters>(table: Table, row: Sql, filter: Filters[Table]) => Sql;
}
