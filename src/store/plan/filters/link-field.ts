import type { Scope } from '../scope';
import { allOf, raw, sql, type Sql } from '../sql';
import { isActor } from './actor';
import type { Filter, FilteredTable } from './filter';
import { type FilterField, filterField } from './filter-field';

/** How a row of one table leads to nodes of another. */
export interface Link {
  readonly to: FilteredTable;
  /** The column of the row. */
  readonly column: string;
  /** The column of the nodes that has the same. */
  readonly key: string;
  readonly through?: Between;
}

/** A table that stands between: its column with what the row has, and its column with the nodes' ids. */
export interface Between {
  readonly table: string;
  readonly here: string;
  readonly there: string;
  readonly where?: string;
  /** What else it has of the row, under the same name, where its key begins with that. */
  readonly beside?: string;
}

/** A field that asks for nodes of another table. */
export interface LinkField extends FilterField {
  readonly link: Link;
}

const TAKES = { article: 'ArticleFilter', meeting: 'MeetingFilter', quote: 'QuoteFilter' } as const;

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

/** A field that asks for actors in a table that has these of each row. */
export function actorField(through: Between, description: string): LinkField {
  const condition = (row: Sql, filter: Filter, scope: Scope): Sql =>
    sql`${row}.id in (${idsWithActor(through, filter, scope)})`;
  const field = filterField('ActorFilter', condition, description);
  return { ...field, link: { to: 'actor', column: 'id', key: 'id', through } };
}

/** A field that asks for the actor in a column of the row. */
export function ownActorField(table: FilteredTable, column: string, description: string): LinkField {
  const condition = (row: Sql, filter: Filter, scope: Scope): Sql =>
    isActor(sql`${row}.${raw(column)}`, filter, scope);
  const through = { table, here: 'id', there: column };
  const field = filterField('ActorFilter', condition, description);
  return { ...field, link: { to: 'actor', column: 'id', key: 'id', through } };
}

/** A select of ids of rows that have such an actor, which need not be looked up where the filter names it. */
export function idsWithActor({ table, here, there, where }: Between, filter: Filter, scope: Scope): Sql {
  const link = scope.alias('link');
  const role = where ? sql`${link}.${raw(where)} and ` : raw('');
  const chosen = isActor(sql`${link}.${raw(there)}`, filter, scope);
  return sql`select ${link}.${raw(here)} as id from ${raw(table)} ${link} where ${role}${chosen}`;
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
  const { table, here, there, where, beside } = through;
  const link = scope.alias('link');
  const conditions = [holds(node)];
  if (where) conditions.unshift(sql`${link}.${raw(where)}`);
  if (row && beside) conditions.unshift(sql`${link}.${raw(beside)} = ${row}.${raw(beside)}`);
  return sql`select ${link}.${raw(here)} as id from ${raw(table)} ${link}
    join ${raw(to)} ${node} on ${node}.id = ${link}.${raw(there)} where ${allOf(conditions)}`;
}
