/** An item, and what it will come to. */
export interface Ahead<Item, Prepared> {
  readonly item: Item;
  readonly prepared: Promise<Prepared>;
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
    const prepared = prepare(item);
    // Node ends a process in which a failure is waited for too late.
    prepared.catch(() => undefined);
    begun.push({ item, prepared });
    if (begun.length >= parallel) yield begun.shift() as Ahead<Item, Prepared>;
  }
  yield* begun;
}
