import { setTimeout as sleep } from 'node:timers/promises';

/** Time, handed in: a test lets a day pass in seconds. */
export interface Clock {
  now(): Date;
  /** Ends early, and without an error, where the signal says so. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Sets itself right, where it goes by another clock. */
  adjust?(): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  wait: (milliseconds, signal) =>
    sleep(milliseconds, undefined, { signal }).catch(() => undefined) as Promise<void>,
};
