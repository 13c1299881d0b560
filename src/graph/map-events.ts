/**
 * What each event comes to; where that is undefined, nothing. No generator, since one that waits for an event can't be
 * ended before it comes.
 */
export function mapEvents<Event, Result>(
  events: AsyncIterator<Event, undefined>,
  resultOf: (event: Event) => Promise<Result | undefined> | Result | undefined,
): AsyncIterableIterator<Result> {
  const mapped: AsyncIterableIterator<Result> = {
    next: async () => {
      for (;;) {
        const event = await events.next();
        if (event.done) return { done: true, value: undefined };
        const value = await resultOf(event.value);
        if (value !== undefined) return { done: false, value };
      }
    },
    return: async () => {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => mapped,
  };
  return mapped;
}

/** What all events come to, of which so many are asked together. */
export function mapTogether<Event, Result>(
  batches: AsyncIterator<readonly Event[], undefined>,
  size: number,
  resultsOf: (events: readonly Event[]) => Promise<readonly Result[]>,
): AsyncIterableIterator<Result> {
  let events: readonly Event[] = [];
  let results: readonly Result[] = [];
  const mapped: AsyncIterableIterator<Result> = {
    next: async () => {
      for (;;) {
        const [value, ...others] = results;
        results = others;
        if (value !== undefined) return { done: false, value };
        while (events.length === 0) {
          const batch = await batches.next();
          if (batch.done) return { done: true, value: undefined };
          events = batch.value;
        }
        results = await resultsOf(events.slice(0, size));
        events = events.slice(size);
      }
    },
    return: async () => {
      await batches.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => mapped,
  };
  return mapped;
}
