import { UserError } from '../errors';

/** So many events wait for a client that is slower than they come. */
const MOST_WAITING = 1_000;

/**
 * Events for one client, in order. A client that falls too far behind is told so and ended, since it must not fill the
 * memory, and an event that is left out unsaid would be worse.
 */
export class EventQueue<Event> implements AsyncIterableIterator<Event, undefined> {
  private readonly waiting: Event[] = [];
  private wake: (() => void) | undefined;
  private ended = false;
  private failure: UserError | undefined;

  /** `onEnd` is called once, whoever ends it. */
  constructor(private readonly onEnd: () => void) {}

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  push(event: Event): void {
    if (this.ended) return;
    if (this.waiting.length < MOST_WAITING) this.waiting.push(event);
    else this.fail(tooSlow());
    this.wake?.();
  }

  async next(): Promise<IteratorResult<Event, undefined>> {
    while (this.waiting.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    const event = this.waiting.shift();
    if (event !== undefined) return { done: false, value: event };
    if (this.failure) throw this.takeFailure();
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.waiting.length = 0;
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** No more after those that wait. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    this.wake?.();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private fail(failure: UserError): void {
    this.failure = failure;
    this.end();
  }

  private takeFailure(): UserError | undefined {
    const { failure } = this;
    this.failure = undefined;
    return failure;
  }
}

function tooSlow(): UserError {
  return new UserError(
    'SUBSCRIPTION_TOO_SLOW',
    `More than ${MOST_WAITING} events waited for this client. Subscribe again, and ask changes(since:) for what was missed.`,
    429,
  );
}
