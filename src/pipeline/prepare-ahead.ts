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
 * Those that are ready soon after the first one stay together, as many as may: to write several at a time takes less
 * than one after the other. Nobody waits long for a source that is slow. `joins` says which can be written with
 * others, and with those `before` it.
 */
export async function* readyTogether<Item, Prepared>(
  begun: AsyncIterable<Ahead<Item, Prepared>>,
  joins: (prepared: Prepared, before: readonly Prepared[]) => boolean,
  most: number,
): AsyncGenerator<Ahead<Item, Prepared>[]> {
  const items = begun[Symbol.asyncIterator]();
  const group: Ahead<Item, Prepared>[] = [];
  let until = 0;
  try {
    for (;;) {
      const next = items.next();
      const isSlow = group.length > 0 && !(await settlesWithin(PATIENCE, next));
      if (isSlow) yield group.splice(0);
      const { done, value: one } = await next;
      if (!done && group.length > 0 && group.length < most)
        await settlesWithin(until - performance.now(), one.prepared);
      const isFull =
        !done && !(group.length < most && mayJoin(one, group) && group.every((each) => mayJoin(each)));
      if (group.length > 0 && (done || isFull)) yield group.splice(0);
      if (done) return;
      if (group.length === 0) {
        await one.prepared.catch(() => undefined);
        until = performance.now() + LONGEST_WAIT;
      }
      group.push(one);
    }
  } finally {
    // Not waited for: the source may be slow.
    items.return?.().catch(() => undefined);
  }
  function mayJoin({ ready }: Ahead<Item, Prepared>, before: typeof group = []): boolean {
    const others = before.flatMap((other) => other.ready ?? []);
    return ready !== undefined && joins(ready, others);
  }
}

/** What is ready waits so long for the next one to be read, in ms: a file is there by then, a slow address isn't. */
const PATIENCE = 20;

/** The first of those that stay together waits so long for the others to be ready, in ms: two busy cores have sixteen by then. */
const LONGEST_WAIT = 1000;

/** Whether it settles within so many ms; its failure is seen by whoever waits for it. */
async function settlesWithin(time: number, settling: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((tell) => (timer = setTimeout(() => tell(false), time)));
  const settled = settling.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}
