import { idsOf, isNamed } from './filters/actor';
import { holdsSearch, joinAlternatives } from './filters/compile-filter';
import { type DateRange, partsOfRange, type RangeParts } from './filters/date-range';
import { type Filter, type FilteredTable, givenFields } from './filters/filter';
import { linkOf } from './filters/filters';
import { type ActorField, actorsOf, namesActors } from './filters/names-actors';
import { searchQuery } from './filters/search-query';
import type { Items } from './list';
import { isText } from './open-text';
import { type Order, stretchesOfRange } from './order';
import { ARTICLE_ACTORS, CLAIM_ACTORS, MEETING_ACTORS, QUOTE_ACTORS, quotesWithParts } from './narrow-tables';
import { atArgument } from './argument-refusal';
import { joinSql, raw, sql, type Sql } from './sql';

/** Of each field that leads to actors' rows. */
type ByField<Value> = { readonly [Table in FilteredTable]: { readonly [Field in ActorField<Table>]: Value } };

/** Where the nodes of some actors are in the order of their dates, and all of them where these have less to read too. */
interface OfActors {
  readonly narrow: Items;
  readonly whole?: (ids: Sql) => Items;
}

const SEARCHED: Items = {
  from: raw('article_search item'),
  where: [],
  id: raw('item.article_id'),
  time: raw('item.published_from'),
  nodes: 'article',
};

/** Filters by actors whose ids are known at once, and where these have their nodes in order. */
const BY_ACTOR: ByField<OfActors> = {
  actor: {},
  claim: { about: { narrow: inRole(CLAIM_ACTORS, 'ABOUT') } },
  article: { mentions: { narrow: ARTICLE_ACTORS } },
  quote: {
    speaker: quotesBy('SPEAKER'),
    addressee: quotesBy('ADDRESSEE'),
    about: quotesBy('ABOUT'),
    reportedBy: quotesBy('REPORTER'),
  },
  meeting: { participants: { narrow: MEETING_ACTORS } },
};

/** The dates by which nodes are ordered, as filters name them; their columns have it before their names. */
export const DATES: Readonly<Record<FilteredTable, string>> = {
  actor: '',
  article: 'published',
  claim: '',
  meeting: 'date',
  quote: 'said',
};

export interface Narrow {
  readonly items: Items;
  /** What of the filter is still to be asked of each node. */
  readonly rest: Filter;
}

export interface Narrowed {
  /** Each has some of the nodes; a node may stand in more than one. */
  readonly parts: readonly Narrow[];
  /** All of them, where that isn't to be read from the nodes' own table. */
  readonly whole?: Narrow | undefined;
}

/**
 * Where a filter leads to a narrower table than the nodes' own, its rows: so many are read as the page holds, not all
 * that match. Undefined where it doesn't.
 */
export function narrowSearch(table: FilteredTable, of: Items, filter: Filter): Narrow | undefined {
  const { search } = filter;
  if (table !== 'article' || !isAll(of) || !isText(search)) return undefined;
  const query = atArgument('search', () => searchQuery(search, 'english'));
  const where = [sql`item.document @@ ${query}`];
  return { items: { ...SEARCHED, where }, rest: { ...filter, search: undefined } };
}

/** For lists in the order of their dates: the indexes have no other. */
export function narrowByActor(table: FilteredTable, of: Items, filter: Filter): Narrowed | undefined {
  if (!isAll(of) || filter['id']) return undefined;
  for (const [field, { narrow, whole }] of Object.entries(BY_ACTOR[table])) {
    const [actor, ...others] = actorsOf(filter, field);
    const ids = actor && others.length === 0 ? atArgument(field, () => idsOf(actor)?.ids) : undefined;
    if (!ids) continue;
    const items = { ...narrow, owners: { ids, column: raw('item.actor_id') } };
    const rest = { ...filter, [field]: undefined };
    return { parts: [{ items, rest }], whole: whole && { items: whole(ids), rest } };
  }
  return undefined;
}

/** Where each alternative leads to the rows of some actors, unless a field is asked for beside it again. */
export function narrowByAlternatives(
  table: FilteredTable,
  of: Items,
  { or, ...others }: Filter,
): Narrowed | undefined {
  const beside = givenFields(others).map(([field]) => field);
  const each = joinAlternatives(table, (or ?? []) as Filter[]).map((one) =>
    beside.some((field) => field in one) ? undefined : narrowByActor(table, of, { ...others, ...one }),
  );
  const found = each.filter((one) => one !== undefined);
  if (found.length === 0 || found.length < each.length) return undefined;
  const wholes = found.flatMap(({ whole }) => whole ?? []);
  const apart = wholes.some(({ rest }) => givenFields(rest).length > beside.length);
  const parts = found.flatMap((one) => one.parts);
  return { parts, whole: wholes.length < parts.length || apart ? undefined : joinWholes(wholes, others) };
}

/** Rows of several have the same columns, and what stands in more than one of them is once in all. */
function joinWholes(wholes: readonly Narrow[], rest: Filter): Narrow | undefined {
  const [first, ...others] = wholes.map(({ items }) => items);
  if (!first || others.length === 0) return wholes[0];
  const rows = [first, ...others].map(({ from }) => sql`select item.* from ${from}`);
  return { items: { ...first, from: sql`(${joinSql(rows, ' union ')}) item` }, rest };
}

/**
 * What overlaps a range of dates is no stretch of the order by dates, since long dates begin far before it: it is what
 * begins in it, and what is long, which has an index of its own. A search finds its rows by its words, and actors that
 * are named have few: asking for these in each part takes longer than finding them once.
 */
export function narrowByDate(
  table: FilteredTable,
  of: Items,
  filter: Filter,
  order: Order,
): Narrowed | undefined {
  const range = filter[DATES[table]] as DateRange | null | undefined;
  if (order.type !== 'time' || order.ranks) return undefined;
  if (!range || !of.time || !isAll(of) || filter['id'] || holdsSearch(filter)) return undefined;
  if (namesActors(table, filter)) return undefined;
  const parts = atArgument(DATES[table], () => partsOfRange(raw('item'), DATES[table], range));
  if (!parts) return undefined;
  const stretches = stretchesOfRange(order, of.time, parts);
  const whole = wholeRange(table, of, parts);
  const rest = { ...filter, [DATES[table]]: undefined };
  return { parts: [{ items: { ...of, stretches }, rest }], whole: whole && { items: whole, rest } };
}

/** Articles are counted by an index that has all of them and no more than that takes. */
function wholeRange(table: FilteredTable, of: Items, parts: RangeParts): Items | undefined {
  if (table === 'article') return undefined;
  const rows = Object.values(parts).map((where: Sql) => sql`select item.* from ${of.from} where ${where}`);
  return { ...of, from: sql`(${joinSql(rows, ' union all ')}) item` };
}

/** Only a list of all nodes can be read from elsewhere. */
export function isAll({ nodes, where }: Items): boolean {
  return !nodes && where.length === 0;
}

function inRole(items: Items, role: string): Items {
  return { ...items, where: [raw(`item.role = '${role}'`)] };
}

function quotesBy(role: string): OfActors {
  return {
    narrow: inRole(QUOTE_ACTORS, role),
    whole: (ids) => quotesWithParts((actor) => sql`${actor} = any(array(${ids}))`, [role]),
  };
}

/** What a filter asks of rows, apart. */
interface Asked {
  /** Of columns of the rows. */
  readonly here: Filter;
  /** By actors whose ids are known at once: in what other rows tell of the same node. */
  readonly byActor: Filter;
  /** Of the nodes alone. */
  readonly rest: Filter;
}

export function askedOf(table: FilteredTable, { holds = [] }: Items, filter: Filter): Asked {
  const placeOf = (field: string): keyof Asked => {
    if (!holds.includes(field)) return 'rest';
    if (field in BY_ACTOR[table]) return actorsOf(filter, field).every(isNamed) ? 'byActor' : 'rest';
    const link = linkOf(table, field);
    if (!link) return 'here';
    return namesActors(link.to, filter[field] as Filter) ? 'byActor' : 'rest';
  };
  const asked: Record<keyof Asked, Record<string, unknown>> = { here: {}, byActor: {}, rest: {} };
  for (const [field, value] of givenFields(filter)) asked[placeOf(field)][field] = value;
  return asked;
}
