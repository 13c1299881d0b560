import type { Clock } from './clock';

/** So often it looks without being called, since a call may be lost. */
const LOOK_MS = 30_000;
/** Before what failed is tried again. */
const RETRY_MS = 5_000;

export interface Following<News> {
  /** What is new since it read last; undefined where nothing is. It reports its own failures. */
  readonly read: (this: void) => Promise<News | undefined>;
  /** Called once, whoever ends it. */
  readonly onEnd: (this: void) => void;
  readonly clock: Clock;
}

/**
 * Reads on for one client, as often as the client has taken what was read before: what a client is too slow for waits in
 * the database, not here. Where nothing is new it waits until it is called.
 */
export class Follower<News> implements AsyncIterableIterator<News, undefined> {
  private bell = new AbortController();
  private readonly ending = new AbortController();

  constructor(private readonly following: Following<News>) {
    this.call();
  }

  /** There may be something new. */
  call(): void {
    this.bell.abort();
  }

  end(): void {
    if (this.ending.signal.aborted) return;
    this.ending.abort();
    this.call();
    this.following.onEnd();
  }

  async next(): Promise<IteratorResult<News, undefined>> {
    while (!this.ending.signal.aborted) {
      await this.following.clock.wait(LOOK_MS, this.bell.signal);
      const news = await this.look();
      if (news !== undefined) return { done: false, value: news };
    }
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<News, undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async look(): Promise<News | undefined> {
    const { read, clock } = this.following;
    // Whoever calls from here on may know of more than is read now.
    this.bell = new AbortController();
    try {
      const news = await read();
      if (news === undefined || this.ending.signal.aborted) return undefined;
      this.call();
      return news;
    } catch {
      await clock.wait(RETRY_MS, this.ending.signal);
      this.call();
      return undefined;
    }
  }
}
