import type { Row } from '../random-parts';

export type Args = Readonly<Record<string, unknown>>;

export interface NaiveOrder {
  readonly name: string;
  readonly type: 'time' | 'integer' | 'real' | 'text';
  readonly key: (row: Row) => number | string;
  readonly id: (row: Row) => number;
  readonly descending: boolean;
}

type Place = [key: number | string, id: number];

/** A whole list, sorted, and then the page cut out of it. `nodeOf` makes the node of a row. */
export function connection(
  rows: readonly Row[],
  order: NaiveOrder,
  args: Args,
  type: string,
  nodeOf: (row: Row) => unknown,
): Row {
  const sign = order.descending ? -1 : 1;
  const placeOf = (row: Row): Place => [order.key(row), order.id(row)];
  const sorted = [...rows].sort((a, b) => sign * compare(placeOf(a), placeOf(b)));
  const after = readPlace(args['after'], order);
  const before = readPlace(args['before'], order);
  const past = (row: Row, place: Place): number => sign * compare(placeOf(row), place);
  const between = sorted.filter(
    (row) => (!after || past(row, after) > 0) && (!before || past(row, before) < 0),
  );
  const backward = typeof args['last'] === 'number';
  const size = Number(args['last'] ?? args['first'] ?? 20);
  const page = backward ? between.slice(Math.max(between.length - size, 0)) : between.slice(0, size);
  const edges = page.map((row) => ({
    __typename: `${type}Edge`,
    cursor: cursorOf(order, placeOf(row)),
    node: nodeOf(row),
    row,
  }));
  const more = between.length > size;
  return {
    __typename: `${type}Connection`,
    rows,
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: backward ? before !== null && sorted.some((row) => past(row, before) >= 0) : more,
      hasPreviousPage: backward ? more : after !== null && sorted.some((row) => past(row, after) <= 0),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
    totalIsExact: true,
    groupsAreExact: true,
  };
}

function compare([key, id]: Place, [otherKey, otherId]: Place): number {
  if (key === otherKey) return id - otherId;
  return key < otherKey ? -1 : 1;
}

/** A cursor as the server writes it. */
export function cursorOf(
  { name, type }: NaiveOrder | Pick<NaiveOrder, 'name' | 'type'>,
  place: Place,
): string {
  const [key, id] = place;
  const time = typeof key === 'number' && Number.isFinite(key) ? (key / 1000).toFixed(6) : String(key);
  const told = [name, type === 'time' ? time : String(key), String(id)].map((part) => JSON.stringify(part));
  return Buffer.from(`[${told.join(', ')}]`).toString('base64url');
}

function readPlace(cursor: unknown, { type }: NaiveOrder): Place | null {
  if (typeof cursor !== 'string') return null;
  const [, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string, string];
  if (type === 'text') return [key, Number(id)];
  return [type === 'time' ? Number(key) * 1000 : Number(key), Number(id)];
}
