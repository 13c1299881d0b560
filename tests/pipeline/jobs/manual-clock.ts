import type { Clock } from '../../../src/pipeline/clock';

/** Time that passes when somebody waits, and only then. Everybody's waits end in their order. */
export class ManualClock implements Clock {
  private readonly waiting = new Set<{ at: number; end: () => void }>();

  constructor(private time: number) {}

  now(): Date {
    return new Date(this.time);
  }

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wait = { at: this.time + milliseconds, end: resolve };
      const end = (): void => void (this.waiting.delete(wait), resolve());
      if (signal?.aborted) return resolve();
      signal?.addEventListener('abort', end, { once: true });
      this.waiting.add({ ...wait, end });
    });
  }

  /** Lets time pass; the waits that end meanwhile end in their order. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    for (;;) {
      const [next] = [...this.waiting].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.waiting.delete(next);
      this.time = Math.max(this.time, next.at);
      next.end();
      await new Promise(setImmediate);
    }
    this.time = until;
  }
}
