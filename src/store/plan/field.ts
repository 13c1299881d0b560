import type { Arguments } from './arguments';
import type { IdKind } from './global-id';
import type { Scope } from './scope';
import type { List } from './list';
import type { Sql } from './sql';

/**
 * What a field of the graph stands for in SQL. `row` is the alias of the row that holds the parent object.
 * Each is declared once, in edges/, and the GraphQL field names it.
 */
export type PlannedField = Column | One | Many | Paged | Node | Named | Pointed;

/** A value of the row itself: `title`, or `'article-' || id`. */
export interface Column {
  readonly kind: 'column';
  readonly value: (row: Sql, args: Arguments) => Sql;
}

/** One object or null. `rows` is a select that gives at most one row. */
export interface One {
  readonly kind: 'one';
  readonly rows: (row: Sql, args: Arguments, scope: Scope) => Sql;
}

/** A plain list. `rows` is an ordered select with a limit, or one that is bounded by nature. */
export interface Many {
  readonly kind: 'many';
  readonly rows: (row: Sql, args: Arguments, scope: Scope) => Sql;
  /** Rows that are looked through for it, where these are many more than it gives. */
  readonly reads?: number | undefined;
}

/** A list in pages: a connection. */
export interface Paged {
  readonly kind: 'paged';
  readonly reads?: number | undefined;
  readonly list: (row: Sql, args: Arguments, scope: Scope) => List;
}

/** Whatever the argument `id` names, or `ids` one by one. */
export interface Node {
  readonly kind: 'node' | 'nodes';
}

/** Nodes of any kind. `rows` is a select of kind, number and position; one that names nothing is left out. */
export interface Named {
  readonly kind: 'named';
  /** One node, not a list. */
  readonly single: boolean;
  readonly rows: (row: Sql, args: Arguments, scope: Scope) => Sql;
}

/** The node that the row names by its columns `kind` and `number`. */
export interface Pointed {
  readonly kind: 'pointed';
  readonly kinds: readonly IdKind[];
}

export function column(value: Column['value']): Column {
  return { kind: 'column', value };
}

export function one(rows: One['rows']): One {
  return { kind: 'one', rows };
}

export function many(rows: Many['rows'], reads?: number): Many {
  return { kind: 'many', rows, reads };
}

export function paged(list: Paged['list'], reads?: number): Paged {
  return { kind: 'paged', list, reads };
}

export function nodesNamed(rows: Named['rows']): Named {
  return { kind: 'named', single: false, rows };
}

/** The one node that the row names. */
export function nodeNamed(rows: Named['rows']): Named {
  return { kind: 'named', single: true, rows };
}

export function pointed(kinds: readonly IdKind[]): Pointed {
  return { kind: 'pointed', kinds };
}
