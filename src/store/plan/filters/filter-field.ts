import type { Scope } from '../scope';
import { allOf, raw, sql, type Sql } from '../sql';
import type { DateRange } from './date-range';
import type { Filter, FilteredTable } from './filter';

/** What a field of a filter takes, by the name that GraphQL has for it: here what the SQL gets. */
export interface Taken {
  readonly 'ID[]': readonly string[];
  readonly String: string;
  readonly 'String[]': readonly string[];
  readonly Boolean: boolean;
  readonly Float: number;
  readonly DateRange: DateRange;
  readonly QuoteLinkKind: string;
  readonly 'ActorType[]': readonly string[];
  readonly 'MeetingKind[]': readonly string[];
  readonly 'MeetingLevel[]': readonly string[];
  readonly 'MeetingStatus[]': readonly string[];
  readonly 'OrganisationKind[]': readonly string[];
  readonly 'QuoteKind[]': readonly string[];
  readonly 'SpeechAct[]': readonly string[];
  readonly ActorFilter: Filter;
  readonly ArticleFilter: Filter;
  readonly MeetingFilter: Filter;
  readonly QuoteFilter: Filter;
  readonly 'ActorFilter[]': readonly Filter[];
}

/** One field of a filter: what it takes, the condition that it sets on a row, and how clients are told of it. */
export interface FilterField {
  readonly takes: keyof Taken;
  readonly condition: (row: Sql, value: never, scope: Scope) => Sql;
  readonly description: string | undefined;
  /** How one condition stands for several that are joined by `or`; undefined where none can. */
  readonly either: ((values: readonly unknown[]) => unknown) | undefined;
  /**
   * A select of the ids of all that it chooses, by an index. An alternative, or what is excluded, is found so: the
   * condition would be asked of each row.
   */
  readonly found?: (value: never) => Sql;
  /** True for columns of long tables that no index has: what matches little is looked for in all. */
  readonly unindexed?: true;
}

/** A field whose rows another table tells. */
export interface ToldField<Value> extends FilterField {
  readonly found: (value: Value) => Sql;
  /** The same of one row, by an index. */
  readonly holds: (row: Sql, value: Value) => Sql;
}

/** How a row of one table leads to nodes of another. */
export interface Link {
  readonly to: FilteredTable;
  /** The column of the row. */
  readonly column: string;
  /** The column of the nodes that has the same. */
  readonly key: string;
  /** A table that stands between: its column with the same, and its column with the nodes' ids. */
  readonly through?: {
    readonly table: string;
    readonly here: string;
    readonly there: string;
    readonly where?: string;
    /** What else it has of the row, under the same name, where its key begins with that. */
    readonly beside?: string;
  };
}

/** A field that asks for nodes of another table. */
export interface LinkField extends FilterField {
  readonly link: Link;
}

/** The fields of a filter by their names: its GraphQL input and its SQL are both made from these. */
export type FilterFields = Readonly<Record<string, FilterField>>;

export function filterField<Takes extends keyof Taken>(
  takes: Takes,
  condition: (row: Sql, value: Taken[Takes], scope: Scope) => Sql,
  description?: string,
  either: FilterField['either'] = EITHER[takes],
): FilterField {
  return { takes, condition, description, either };
}

export function unindexed(field: FilterField): FilterField {
  return { ...field, unindexed: true };
}

export function linkField(
  link: Link & { readonly to: keyof typeof TAKES },
  description: string,
  found = (filter: Filter, scope: Scope): Sql =>
    idsBehind(link, (node) => scope.matches(link.to, node, filter), scope),
): LinkField {
  const condition = (row: Sql, filter: Filter, scope: Scope): Sql =>
    sql`${row}.${raw(link.column)} in (${found(filter, scope)})`;
  return { ...filterField(TAKES[link.to], condition, description), link };
}

const TAKES = { article: 'ArticleFilter', meeting: 'MeetingFilter', quote: 'QuoteFilter' } as const;

/** A field that asks for actors, who are looked up by their ids or names where it gives these. */
export function actorField(link: Omit<Link, 'to' | 'key'>, field: FilterField): LinkField {
  return { ...field, link: { ...link, to: 'actor', key: 'id' } };
}

/** A select of a link's values, as `id`, from the nodes for which a condition holds; of one row, where it is given. */
export function idsBehind(
  { to, key, through }: Link,
  holds: (node: Sql) => Sql,
  scope: Scope,
  row?: Sql,
): Sql {
  const node = scope.alias(to);
  if (!through) return sql`select ${node}.${raw(key)} as id from ${raw(to)} ${node} where ${holds(node)}`;
  const between = scope.alias(through.table);
  const where = [holds(node)];
  if (through.where) where.unshift(sql`${between}.${raw(through.where)}`);
  if (row && through.beside)
    where.unshift(sql`${between}.${raw(through.beside)} = ${row}.${raw(through.beside)}`);
  return sql`select ${between}.${raw(through.here)} as id from ${raw(through.table)} ${between}
    join ${raw(to)} ${node} on ${node}.id = ${between}.${raw(through.there)} where ${allOf(where)}`;
}

const joinLists = (values: readonly unknown[]): unknown => values.flat();
/** "Has a quote such as …, or has a quote such as …" is "has a quote such as … or …". */
const joinFilters = (values: readonly unknown[]): unknown => ({ or: values });

const EITHER: { readonly [Takes in keyof Taken]?: FilterField['either'] } = {
  'ID[]': joinLists,
  'String[]': joinLists,
  'ActorType[]': joinLists,
  'MeetingKind[]': joinLists,
  'MeetingLevel[]': joinLists,
  'MeetingStatus[]': joinLists,
  'OrganisationKind[]': joinLists,
  'QuoteKind[]': joinLists,
  'SpeechAct[]': joinLists,
  ActorFilter: joinFilters,
  ArticleFilter: joinFilters,
  MeetingFilter: joinFilters,
  QuoteFilter: joinFilters,
};
