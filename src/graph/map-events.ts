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
