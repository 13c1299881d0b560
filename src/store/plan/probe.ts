import { isAboutFew } from './filters/is-about-few';
import { type Filter, type FilteredTable, givenFields } from './filters/filter';
import type { LinkField } from './filters/filter-field';
import { FILTERS } from './filters/filters';
import { namesActors } from './filters/names-actors';
import type { Items, List, Probe } from './list';
import type { Order } from './order';
import { atArgument } from './argument-refusal';
import type { Scope } from './scope';
import { raw, sql, type Sql } from './sql';

/** So many matches of a part of a filter are found first. Going through a list, one comes upon more than these soon. */
const MOST_PROBED = 1_000;

/** The two ways to the same page: from what was found, where that is all, and else through the list. */
export interface Ways {
  /** "with probe_2 as (…) " */
  readonly shared: Sql;
  readonly few: List;
  readonly many: List;
}

/**
 * The part of a filter by which a list of all nodes is found or gone through. Where it matches little, going through the
 * list takes as long as reading all; where it matches much, so does finding all that matches: and nobody knows before.
 */
export function probeOf(
  table: FilteredTable,
  { nodes, where }: Items,
  filter: Filter,
  order: Order,
  scope: Scope,
): { readonly probe: Probe; readonly rest: Filter } | undefined {
  const isAll = !nodes && where.length === 0;
  if (!isAll || order.type !== 'time' || order.ranks || filter['id'] || namesActors(table, filter))
    return undefined;
  for (const [field, value] of givenFields(filter)) {
    const link = FILTERS[table][field] as Partial<LinkField> | undefined;
    if (!link?.found || !link.column || isAboutFew(value as Filter)) continue;
    const { found: find } = link;
    const found = atArgument(field, () => find(value as Filter, scope));
    const probe = { column: raw(`item.${link.column}`), found, name: scope.alias('probe') };
    return { probe, rest: { ...filter, [field]: undefined } };
  }
  return undefined;
}

export function waysOf({ probe, ...list }: List & { readonly probe: Probe }): Ways {
  const { column, found, name } = probe;
  const count = sql`(select count(*) from ${name})`;
  const most = raw(String(MOST_PROBED));
  // The offset keeps Postgres from finding all of these at once.
  const one = sql`exists (select from (${found}) other where other.id = ${column} offset 0)`;
  return {
    shared: sql`with ${name} as materialized (select found.id from (${found}) found limit ${raw(String(MOST_PROBED + 1))}) `,
    few: {
      ...list,
      where: [sql`${count} <= ${most}`, sql`${column} = any(array(select id from ${name}))`, ...list.where],
    },
    many: { ...list, where: [sql`${count} > ${most}`, one, ...list.where] },
  };
}
