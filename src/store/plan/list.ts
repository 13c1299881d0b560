import type { FilteredTable } from './filters/filter';
import type { IdKind } from './global-id';
import type { Order, Stretch } from './order';
import type { Page } from './page';
import type { Sql } from './sql';

/** Tables whose rows are nodes of lists. */
export type NodeTable =
  | 'article'
  | 'actor'
  | 'quote'
  | 'meeting'
  | 'mention'
  | 'role'
  | 'relation'
  | 'quote_link'
  | 'meeting_report'
  | 'claim'
  | 'correction'
  | 'job'
  | 'change';

/** Rows to page: those of the nodes' own table, or of a narrow table that is already in the list's order. */
export interface Items {
  /** "quote_actor item" */
  readonly from: Sql;
  readonly where: readonly Sql[];
  /** The id of the node: item.quote_id. */
  readonly id: Sql;
  /** The date by which nodes are ordered, where the table has one: item.said_from. */
  readonly time?: Sql;
  /** True for dates that are longer than a day, where an index has those of each actor. */
  readonly long?: Sql;
  /** Undefined where the rows are the nodes. */
  readonly nodes?: NodeTable;
  /** Fields of the nodes' filter that may be asked of these rows. */
  readonly holds?: readonly string[];
  readonly owners?: Owners;
  /** Those of the order, where it is not read as a whole. */
  readonly stretches?: readonly Stretch[];
  /** The same nodes from rows that are in the list's order; a node may stand there twice. */
  readonly narrow?: Items;
}

/** A column and the values that it may have, for each of which the rows are in the list's order. */
export interface Owners {
  /** A select of the values. */
  readonly ids: Sql;
  readonly column: Sql;
}

/** Where a paged list comes from, before its page is cut. */
export interface List {
  /** What is paged: "quote_actor item". A narrow table that is in the right order, so that the limit comes before the join. */
  readonly from: Sql;
  readonly where: readonly Sql[];
  readonly order: Order;
  readonly page: Page;
  readonly owners?: Owners;
  /** The same list in several ways, of which one alone has rows, and what is found first: "with probe_2 as (…) ". */
  readonly ways?: { readonly shared: Sql; readonly lists: readonly List[] };
  /** Rows of which the list has those for which a condition holds, which takes an index for each. */
  readonly among?: { readonly list: List; readonly table: FilteredTable; readonly holds: (row: Sql) => Sql };
  /** The same list as what several lists have, each of which is read in its order; a node may stand in more than one. */
  readonly either?: readonly List[];
  /** The same list from a narrower table: its pages come from there. */
  readonly narrow?: List;
  /** What is counted, where that isn't what is paged: a page may rank only a part of what matches. */
  readonly counted?: Sql;
  /** Of nodes of several tables: the kinds that the rows name by their kind and number. */
  readonly kinds?: readonly IdKind[];
  /** The nodes, joined to the page by id; undefined where the paged rows are the nodes. */
  readonly nodes?: NodeTable;
  /** Whose groups the list has, where it has any. */
  readonly grouped?: FilteredTable;
  /** True where all that matches is found before a page is cut: a search, and actors whose newest rows no index gives. */
  readonly foundFirst: boolean;
  /** True where a full-text search decides, whose matches are counted up to a bound only. */
  readonly capped: boolean;
}
