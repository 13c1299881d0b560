import { partsOfRange, type RangeParts } from './filters/date-range';
import type { Filter, FilteredTable } from './filters/filter';
import { idsBehind, type Link } from './filters/link-field';
import { DATES } from './narrow';
import type { Scope } from './scope';
import { joinSql, raw, sql, type Sql } from './sql';

/** So many matches of a part of a filter are found first. Going through a list, one comes upon more than these soon. */
export const MOST_PROBED = 1_000;
export const LIMIT_PROBED = raw(`limit ${MOST_PROBED + 1}`);

/** A condition on a row, whatever its alias is. */
export type Condition = (row: Sql) => Sql;

/** A part of a filter by which its rows are found, or which they are asked for when one goes through them. */
export interface Part {
  /** The column of the rows that leads there. */
  readonly column: string;
  /** A select of its values from the other side, as many as are told to be few and one more. */
  readonly found: () => Sql;
  /** By an index, row by row. */
  readonly holds: Condition;
}

/** What the filter asks of the rows themselves, where an index has it. The rest asks for it again, of the few. */
export function partsByIndex(table: FilteredTable, filter: Filter, scope: Scope): Part[] {
  const found = foundByIndex(table, filter, scope).map(
    (holds) => sql`(${idsBehind(nodesOf(table), holds, scope)} ${LIMIT_PROBED})`,
  );
  if (found.length === 0) return [];
  const all = sql`select id from (${joinSql(found, ' union all ')}) found ${LIMIT_PROBED}`;
  return [{ column: 'id', found: () => all, holds: () => raw('true') }];
}

/** Conditions of which each has an index. */
function foundByIndex(table: FilteredTable, filter: Filter, scope: Scope): Condition[] {
  const { search, [DATES[table]]: range } = filter;
  if (typeof search === 'string') return [(row) => asks(table, row, { search }, scope)];
  const partsIn = (row: Sql): RangeParts | undefined =>
    range ? partsOfRange(row, DATES[table], range) : undefined;
  const names = Object.keys(partsIn(raw('item')) ?? {}) as (keyof RangeParts)[];
  return names.map((name) => (row) => partsIn(row)?.[name] ?? raw('true'));
}

export function nodesOf(table: FilteredTable): Link {
  return { to: table, column: 'id', key: 'id' };
}

export function partOfNodes(table: FilteredTable, filter: Filter, scope: Scope): Part {
  const found = (): Sql =>
    sql`${idsBehind(nodesOf(table), (node) => asks(table, node, filter, scope), scope)} ${LIMIT_PROBED}`;
  return { column: 'id', found, holds: (node) => asksOne(table, node, filter, scope) };
}

/** Written once more, it counts no more. */
export function asks(table: FilteredTable, row: Sql, filter: Filter, scope: Scope): Sql {
  return scope.again(() => scope.matches(table, row, filter));
}

/** Of one row after the other. "is true" has Postgres find once which actors bear such names or hold such offices. */
export function asksOne(table: FilteredTable, row: Sql, filter: Filter, scope: Scope): Sql {
  const condition = asks(table, row, filter, scope);
  return table === 'actor' ? sql`(${condition}) is true` : condition;
}
