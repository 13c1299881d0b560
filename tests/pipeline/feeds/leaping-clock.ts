import type { Clock } from '../../../src/pipeline/clock';

/** Whoever waits gets what he waits for at once: time leaps there. Long waits (a heart that beats) end only with their signal. */
export class LeapingClock implements Clock {
  constructor(private time: number) {}

  now(): Date {
    return new Date(this.time);
  }

  leap(milliseconds: number): void {
    this.time += milliseconds;
  }

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal) {
      return new Promise((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    this.time += milliseconds;
    return Promise.resolve();
  }
}
