import type { Arguments } from './arguments';
import { holdsSearch } from './filters/compile-filter';
import { type DateRange, partsOfRange } from './filters/date-range';
import { type Filter, type FilteredTable, givenFields } from './filters/filter';
import { namesActors } from './filters/names-actors';
import type { Items, List } from './list';
import {
  askedOf,
  DATES,
  isAll,
  narrowByActor,
  narrowByAlternatives,
  narrowByDate,
  type Narrow,
  type Narrowed,
  narrowSearch,
} from './narrow';
import { exclusionOf, type Ways, waysOfList } from './probe';
import type { Condition } from './probe-part';
import { isText } from './open-text';
import { byTime, type Order, orderBy, type Stretch, stretchesOfRange } from './order';
import { readPage } from './page';
import { atArgument } from './argument-refusal';
import type { Scope } from './scope';
import { allOf, raw, sql, type Sql } from './sql';

/** The alias of the rows that a list pages. */
export const ITEM = raw('item');

/** So many of what a search finds are ranked: to rank all that hold a common word would take long. */
export const MOST_RANKED = 1_000;

/**
 * As text: of a limit that it doesn't know Postgres believes that it is soon reached, and goes through all articles for
 * a word that none holds.
 */
export const LIMIT_RANKED = raw(`limit ${MOST_RANKED}`);

/** By the items' dates. */
export function inTime({ time, id }: Items, name: string): Order {
  return byTime(name, time ?? raw('null'), id);
}

/** A list in this order, of the page that the arguments ask for. */
export function listOf(items: Items, order: Order, args: Arguments): List {
  const { from, where, nodes, owners } = items;
  return { from, where, nodes, owners, order, page: readPage(args, order), foundFirst: false, capped: false };
}

/** What a list is asked for. */
interface AskedList {
  readonly table: FilteredTable;
  readonly items: Items;
  readonly orderOf: (items: Items) => Order;
  readonly args: Arguments;
  readonly scope: Scope;
  readonly filter: Filter;
}

/** A list of those that the `filter` argument chooses. */
export function filteredList(
  table: FilteredTable,
  items: Items,
  orderOf: (items: Items) => Order,
  args: Arguments,
  scope: Scope,
): List {
  const filter = (args['filter'] ?? {}) as Filter;
  return withExclusion({ table, items, orderOf, args, scope, filter });
}

/** Pages of all nodes but those that a filter excludes by where they lead are looked for among those that it doesn't. */
function withExclusion(asked: AskedList): List {
  const { table, items, filter, scope } = asked;
  const list = listFor(asked);
  const exclusion = isAll(items) && !list.order.ranks ? exclusionOf(table, filter, scope) : undefined;
  if (!exclusion) return list;
  const wider = scope.again(() => listFor({ ...asked, filter: exclusion.rest }));
  const among = { list: wider.narrow ?? wider, table, holds: exclusion.holds };
  return { ...list, narrow: { ...(list.narrow ?? list), among } };
}

function listFor(asked: AskedList): List {
  const { table, items, orderOf, scope, filter } = asked;
  const order = orderOf(items);
  const searched = atArgument('filter', () => narrowSearch(table, items, filter));
  if (searched) return withWays(listBy(asked, searched, true), asked, order);
  const byActors = atArgument('filter', () => narrowOf(table, items, filter, order));
  const narrow = byActors ?? atArgument('filter', () => narrowByDate(table, items, filter, order));
  const all = narrow?.whole ?? { items, rest: filter };
  const foundFirst = holdsSearch(filter) || (!byActors && namesActors(table, filter));
  const whole = listBy(asked, all, foundFirst);
  const inWays = byActors ? whole : withWays(whole, asked, order);
  if (!narrow || inWays.narrow) return inWays;
  // The same conditions once more.
  const lists = narrow.parts.map((part) => scope.again(() => listBy(asked, part, holdsSearch(filter))));
  return { ...whole, narrow: eitherOf(lists) };
}

function listBy(
  { table, orderOf, args, scope, filter }: AskedList,
  { items, rest }: Narrow,
  foundFirst: boolean,
): List {
  const { from, nodes, owners } = items;
  const whole = orderOf(items);
  const parts = atArgument('filter', () => stretchesIn(table, items, rest, whole));
  const stretches = items.stretches ?? parts ?? whole.stretches;
  const order = { ...whole, stretches: foundFirst ? undefined : stretches };
  const where = atArgument('filter', () => whereOf(table, items, rest, scope));
  const page = readPage(args, order);
  const capped = holdsSearch(filter);
  const list = { from, where, nodes, owners, order, page, grouped: table, foundFirst, capped };
  return order.ranks ? rankFirst(list, order.ranks) : list;
}

/** Pages of lists of all nodes in the order of their dates come from what is found first. Actors that are named have few. */
function withWays(whole: List, asked: AskedList, order: Order): List {
  const { table, items, filter, scope } = asked;
  if (!isAll(items) || order.type !== 'time' || order.ranks || filter['id'] || namesActors(table, filter))
    return whole;
  const ways = waysOfList(table, filter, scope);
  return ways ? { ...whole, narrow: anyWay(whole, asked, order, ways) } : whole;
}

function anyWay(whole: List, asked: AskedList, order: Order, { shared, few, many, rest }: Ways): List {
  const { table, items, scope } = asked;
  const all = { items, rest };
  const [part = all] = narrowByDate(table, items, rest, order)?.parts ?? [];
  const listWhere = (by: Narrow, foundFirst: boolean, holds: (row: Sql) => Sql): List => {
    const list = scope.again(() => listBy(asked, by, foundFirst));
    return { ...list, where: [holds(ITEM), ...list.where] };
  };
  const found = few.map((way) => listWhere(all, true, way));
  const searched = narrowSearch(table, items, rest) ?? all;
  const last = isText(rest['search'])
    ? sortedFirst(
        table,
        scope.again(() => listBy(asked, searched, true)),
        many,
      )
    : listWhere(part, false, many);
  return { ...whole, nodes: items.nodes, ways: { shared, lists: [...found, last] } };
}

/**
 * Of what a search finds, in order, the first for which a condition holds. To ask all that hold a common word what they
 * lead to takes many times longer than to put them in order.
 */
function sortedFirst(table: FilteredTable, list: List, holds: Condition): List {
  const { from, where, order, page } = list;
  const found = sql`(select ${order.id} as id, ${order.key} as node_key from ${from} where ${allOf(where)}
    ${orderBy(order, page.backward)} offset 0) found`;
  return {
    ...list,
    from: sql`${found} join ${raw(table)} item on item.id = found.id`,
    where: [holds(ITEM)],
    nodes: undefined,
    order: { ...order, key: raw('found.node_key'), id: raw('item.id') },
  };
}

function eitherOf(lists: readonly List[]): List | undefined {
  const [first, ...others] = lists;
  return first && others.length > 0 ? { ...first, either: lists } : first;
}

/** By actors. */
function narrowOf(table: FilteredTable, items: Items, filter: Filter, order: Order): Narrowed | undefined {
  if (order.ranks) return undefined;
  if (items.narrow) return { parts: [{ items: items.narrow, rest: filter }] };
  if (order.type !== 'time') return undefined;
  return (
    narrowByActor(table, items, filter) ?? atArgument('or', () => narrowByAlternatives(table, items, filter))
  );
}

/** The list of those alone that come first in the other order; all that match are counted. */
function rankFirst(list: List, ranks: Order): List {
  const found = sql`from ${list.from} where ${allOf(list.where)}`;
  const from = sql`(select item.* ${found} ${orderBy(ranks, false)} ${LIMIT_RANKED}) item`;
  return { ...list, from, where: [], counted: sql`(select 1 ${found}) item`, foundFirst: true };
}

function whereOf(table: FilteredTable, items: Items, filter: Filter, scope: Scope): Sql[] {
  if (givenFields(filter).length === 0) return [...items.where];
  if (!items.nodes) return [...items.where, scope.matches(table, ITEM, filter)];
  const { here, byActor, rest } = askedOf(table, items, filter);
  const where = [...items.where];
  if (givenFields(here).length > 0) where.push(scope.matches(table, ITEM, here));
  // "is true" keeps it from being joined: a plan for any actor expects few rows of each, and would read those of the
  // other one again for each of these.
  if (givenFields(byActor).length > 0) where.push(sql`(${scope.matches(table, ITEM, byActor)}) is true`);
  if (givenFields(rest).length === 0) return where;
  const node = scope.alias(table);
  const chosen = sql`${items.id} in (select ${node}.id from ${raw(table)} ${node} where ${scope.matches(table, node, rest)})`;
  return [...where, chosen];
}

/** Of rows that tell which of them are long: reading begins where the range of dates does that the filter asks for. */
function stretchesIn(
  table: FilteredTable,
  { time, long }: Items,
  filter: Filter,
  order: Order,
): readonly Stretch[] | undefined {
  const range = filter[DATES[table]] as DateRange | null | undefined;
  if (!range || !time || !long || order.type !== 'time') return undefined;
  const parts = atArgument(DATES[table], () => partsOfRange(ITEM, DATES[table], range, long));
  return parts && stretchesOfRange(order, time, parts);
}
