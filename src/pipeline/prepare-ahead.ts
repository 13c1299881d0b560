/** An item, and what it will come to. */
export interface Ahead<Item, Prepared> {
  readonly item: Item;
  readonly prepared: Promise<Prepared>;
  /** What it came to, once it is there. */
  readonly ready?: Prepared;
}

/**
 * Gives items in their order, with `parallel` of them being prepared at the same time: so what they come to can be
 * written one after the other. The failure of one is seen when its turn comes, or never where nobody takes it.
 */
export async function* prepareAhead<Item, Prepared>(
  items: AsyncIterable<Item> | Iterable<Item>,
  prepare: (item: Item) => Promise<Prepared>,
  parallel: number,
): AsyncGenerator<Ahead<Item, Prepared>> {
  const begun: Ahead<Item, Prepared>[] = [];
  for await (const item of items) {
    const one: { -readonly [key in keyof Ahead<Item, Prepared>]: Ahead<Item, Prepared>[key] } = {
      item,
      prepared: prepare(item),
    };
    // Node ends a process in which a failure is waited for too late.
    one.prepared.then((ready) => (one.ready = ready)).catch(() => undefined);
    begun.push(one);
    if (begun.length >= parallel) yield begun.shift() as Ahead<Item, Prepared>;
  }
  yield* begun;
}

/**
 * Those that are ready when the turn of the first one comes stay together, as many as may: whoever writes slower than
 * others prepare has several at a time. `joins` says which can be written with others.
 */
export async function* readyTogether<Item, Prepared>(
  begun: AsyncIterable<Ahead<Item, Prepared>>,
  joins: (prepared: Prepared) => boolean,
  most: number,
): AsyncGenerator<Ahead<Item, Prepared>[]> {
  let group: Ahead<Item, Prepared>[] = [];
  for await (const one of begun) {
    if (group.length > 0 && !(mayJoin(one) && mayJoin(group[0]!) && group.length < most)) {
      yield group;
      group = [];
    }
    if (group.length === 0) await one.prepared.catch(() => undefined);
    group.push(one);
  }
  if (group.length > 0) yield group;
  function mayJoin({ ready }: Ahead<Item, Prepared>): boolean {
    return ready !== undefined && joins(ready);
  }
}
