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
 * others prepare has several at a time. Nobody waits long for a source that is slow. `joins` says which can be written
 * with others.
 */
export async function* readyTogether<Item, Prepared>(
  begun: AsyncIterable<Ahead<Item, Prepared>>,
  joins: (prepared: Prepared) => boolean,
  most: number,
): AsyncGenerator<Ahead<Item, Prepared>[]> {
  const items = begun[Symbol.asyncIterator]();
  const group: Ahead<Item, Prepared>[] = [];
  try {
    for (;;) {
      const next = items.next();
      const isSlow = group.length > 0 && !(await isSoon(next));
      if (isSlow) yield group.splice(0);
      const { done, value: one } = await next;
      const isFull = !done && !(mayJoin(one) && group.every(mayJoin) && group.length < most);
      if (group.length > 0 && (done || isFull)) yield group.splice(0);
      if (done) return;
      if (group.length === 0) await one.prepared.catch(() => undefined);
      group.push(one);
    }
  } finally {
    // Not waited for: the source may be slow.
    items.return?.().catch(() => undefined);
  }
  function mayJoin({ ready }: Ahead<Item, Prepared>): boolean {
    return ready !== undefined && joins(ready);
  }
}

/** What is ready waits so long for the next one to be read, in ms: a file is there by then, a slow address isn't. */
const PATIENCE = 20;

/** Whether it settles before the patience ends; its failure is seen by whoever waits for it. */
async function isSoon(settling: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((tell) => (timer = setTimeout(() => tell(false), PATIENCE)));
  const settled = settling.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}
