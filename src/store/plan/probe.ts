import { holdsSearch } from './filters/compile-filter';
import type { Filter, FilteredTable } from './filters/filter';
import { conditionsOf, filterOf } from './filters/conditions-of';
import { FILTERS, linkOf, toldBy } from './filters/filters';
import { isAboutFew } from './filters/is-about-few';
import { idsBehind, type Link } from './filters/link-field';
import {
  asks,
  asksOne,
  LIMIT_PROBED,
  MOST_PROBED,
  nodesOf,
  partOfNodes,
  partsByIndex,
  type Condition,
  type Part,
} from './probe-part';
import { isText } from './open-text';
import type { Scope } from './scope';
import { allOf, joinSql, raw, sql, type Sql } from './sql';

/** To find more parts or alternatives first would take longer to plan than it saves. */
const MOST_FOUND = 3;

/** Of a filter in a filter: each level writes what is in it several times. */
const DEEPEST_PROBED = 4;

/** Several ways to the same rows, of which one alone has any: which, what is found first tells. */
export interface Ways {
  /** "with probe_2 as (…) " */
  readonly shared: Sql;
  /** From what was found, where that is all. */
  readonly few: readonly Condition[];
  /** Through all rows. */
  readonly many: Condition;
  /** What else the filter asks. */
  readonly rest: Filter;
}

/**
 * The parts of a filter that ask for nodes of another table, which may be few, or none, or half of all. Where a part
 * matches little, going through the list takes as long as reading all; where it matches much, so does finding all that
 * matches: and nobody knows before.
 */
function waysOf(table: FilteredTable, filter: Filter, scope: Scope, depth: number): Ways | undefined {
  const { parts, rest } = partsOf(table, filter, scope, depth);
  if (parts.length === 0) return undefined;
  // Looked for last: where it matches little all is read.
  const unindexed = unindexedPart(table, rest, scope);
  return unindexed
    ? waysBy([...parts, unindexed], {}, scope)
    : waysBy([...partsByIndex(table, rest, scope), ...parts], rest, scope);
}

/** The same of a whole list. */
export function waysOfList(table: FilteredTable, filter: Filter, scope: Scope): Ways | undefined {
  const unindexed = unindexedPart(table, filter, scope);
  return unindexed ? waysBy([unindexed], {}, scope) : waysOf(table, filter, scope, 1);
}

/** Columns that no index has are read a third faster than a list is gone through, or more. */
function unindexedPart(table: FilteredTable, filter: Filter, scope: Scope): Part | undefined {
  const conditions = conditionsOf(table, filter);
  const unindexed = conditions.length > 0 && conditions.every(([field]) => FILTERS[table][field]?.unindexed);
  return unindexed ? partOfNodes(table, filter, scope) : undefined;
}

/** What a filter excludes by where it leads, and what else it asks. */
export interface Exclusion {
  /** That a row isn't excluded, by an index. */
  readonly holds: Condition;
  readonly rest: Filter;
}

/**
 * Undefined where it excludes nothing in this way. What some actors have to do with is few, and found at once; and words
 * aren't looked for in one row after the other.
 */
export function exclusionOf(table: FilteredTable, filter: Filter, scope: Scope): Exclusion | undefined {
  const leads = (field: string, value: unknown): boolean =>
    field === 'not' &&
    !isAboutFew(value as Filter) &&
    !holdsSearch(value) &&
    partsOf(table, value as Filter, scope, 1).parts.length > 0;
  const conditions = conditionsOf(table, filter);
  const excluded = conditions.filter(([field, value]) => leads(field, value));
  if (excluded.length === 0) return undefined;
  const asked = excluded.map(([, value]) => asksAll(table, value as Filter, scope, 1));
  return {
    holds: (row) => allOf(asked.map((holds) => sql`(${holds(row)}) is not true`)),
    rest: filterOf(conditions.filter((condition) => !excluded.includes(condition))),
  };
}

function waysBy(parts: readonly Part[], rest: Filter, scope: Scope): Ways {
  const probes = parts.slice(0, MOST_FOUND).map((part) => ({ ...part, name: scope.alias('probe') }));
  const count = (name: Sql): Sql => sql`(select count(*) from ${name})`;
  const isFew = (name: Sql): Sql => sql`${count(name)} <= ${raw(String(MOST_PROBED))}`;
  const areMany = (some: typeof probes): Sql[] =>
    some.map(({ name }) => sql`${count(name)} > ${raw(String(MOST_PROBED))}`);
  const found = probes.map(({ name, found }) => sql`${name} as materialized (${found()})`);
  const few = probes.map(
    ({ name, column, holds }, index): Condition =>
      (row) =>
        allOf([
          ...areMany(probes.slice(0, index)),
          isFew(name),
          sql`${row}.${raw(column)} = any(array(select id from ${name}))`,
          ...parts.filter((other) => other.holds !== holds).map((other) => other.holds(row)),
        ]),
  );
  const many: Condition = (row) => allOf([...areMany(probes), ...parts.map(({ holds }) => holds(row))]);
  return { shared: sql`with ${joinSql(found, ', ')} `, few, many, rest };
}

interface Parts {
  readonly parts: readonly Part[];
  readonly rest: Filter;
}

function partsOf(table: FilteredTable, filter: Filter, scope: Scope, depth: number): Parts {
  if (depth > DEEPEST_PROBED) return { parts: [], rest: filter };
  const parts: Part[] = [];
  const rest: [field: string, value: unknown][] = [];
  for (const condition of conditionsOf(table, filter)) {
    const part = partOf(table, condition, scope, depth);
    if (part) parts.push(part);
    else rest.push(condition);
  }
  return { parts, rest: filterOf(rest) };
}

function partOf(
  table: FilteredTable,
  [field, value]: [string, unknown],
  scope: Scope,
  depth: number,
): Part | undefined {
  if (field === 'or') return partOfAlternatives(table, value as Filter[], scope, depth + 1);
  const told = toldBy(table, field);
  if (told)
    return {
      column: 'id',
      found: () => sql`${told.found(value)} ${LIMIT_PROBED}`,
      holds: (row) => told.holds(row, value),
    };
  const link = linkOf(table, field);
  const filter = value as Filter;
  if (!link || isAboutFew(filter)) return undefined;
  return {
    column: link.column,
    found: () => findFew(link, filter, scope, depth + 1),
    holds: asksRow(link, filter, scope, depth + 1),
  };
}

/** Where each of them leads to other nodes, or to the rows that hold some words. */
function partOfAlternatives(
  table: FilteredTable,
  alternatives: readonly Filter[],
  scope: Scope,
  depth: number,
): Part | undefined {
  const leads = (one: Filter): boolean =>
    isAboutFew(one) || isText(one['search']) || partsOf(table, one, scope, depth).parts.length > 0;
  if (alternatives.length < 2 || alternatives.length > MOST_FOUND || !alternatives.every(leads))
    return undefined;
  const itself = nodesOf(table);
  const found = (): Sql =>
    joinSql(
      alternatives.map((one) => sql`(${findFew(itself, one, scope, depth)})`),
      ' union all ',
    );
  const asked = alternatives.map((one) => asksAll(table, one, scope, depth));
  return {
    column: 'id',
    found: () => sql`select * from (${found()}) found ${LIMIT_PROBED}`,
    holds: (row) =>
      sql`(${joinSql(
        asked.map((holds) => holds(row)),
        ' or ',
      )})`,
  };
}

/** The values of a link to what a filter chooses, a few of them: from what its own links lead to, where that is few. */
function findFew(link: Link, filter: Filter, scope: Scope, depth: number): Sql {
  const { shared, few, many, rest } = waysOf(link.to, filter, scope, depth) ?? fromNodes(link, filter, scope);
  // Each with the limit: of a limit around all of them Postgres plans none.
  const ways = [...few, many].map(
    (way) =>
      sql`(${idsBehind(link, (node) => allOf([way(node), asks(link.to, node, rest, scope)]), scope)} ${LIMIT_PROBED})`,
  );
  return sql`${shared}select found.id from (${joinSql(ways, ' union all ')}) found ${LIMIT_PROBED}`;
}

/** Behind another table the nodes are found first. */
function fromNodes({ to, through }: Link, filter: Filter, scope: Scope): Ways {
  const nodes = partOfNodes(to, filter, scope);
  return through ? waysBy([nodes], {}, scope) : { shared: raw(''), few: [], many: nodes.holds, rest: {} };
}

/** The offset keeps Postgres from finding all of these at once. */
function asksRow(link: Link, filter: Filter, scope: Scope, depth: number): Condition {
  const asked = asksAll(link.to, filter, scope, depth);
  return (row) =>
    sql`exists (select from (${idsBehind(link, asked, scope, row)}) other where other.id = ${row}.${raw(link.column)} offset 0)`;
}

function asksAll(table: FilteredTable, filter: Filter, scope: Scope, depth: number): Condition {
  const { parts, rest } = partsOf(table, filter, scope, depth);
  return (row) => allOf([...parts.map(({ holds }) => holds(row)), asksOne(table, row, rest, scope)]);
}
