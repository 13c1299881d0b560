import type { Filter, FilteredTable } from './filters/filter';
import type { Sql } from './sql';

/** What the parts of one statement share while it is being built. */
export interface Scope {
  /** An alias that nothing else in the statement has: quote_7. */
  readonly alias: (table: string) => Sql;
  /** The condition that a filter sets on a row of its table. */
  readonly matches: (table: FilteredTable, row: Sql, filter: Filter) => Sql;
  /** Plans the same conditions for another place, where they don't count as more. */
  readonly again: <Planned>(plan: () => Planned) => Planned;
  /** What `plan` makes of a request that is the same each time: made once for each row and place in a statement. */
  readonly once: (request: object, row: Sql, plan: () => Sql) => Sql;
  /** Whether what is planned now is made once, so that what makes it better may take its time. */
  readonly keeps: () => boolean;
}
