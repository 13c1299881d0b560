import type { Notifications } from '../store/notify/listen';
import type { Clock } from './clock';
import { backOff } from './jobs/back-off';

export interface LoopSettings {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Without them what is new waits until the next look. */
  readonly notifications?: Notifications;
  /** Told of faults that kept a step from being done. */
  readonly report: (error: unknown) => void;
}

export interface Loop {
  /** Does what is due; false where nothing was. */
  readonly step: () => Promise<boolean>;
  /** How often it looks for what became due, unless it is told on the channel. */
  readonly lookMs: number;
  readonly channel?: string;
  /** What comes together is looked at together. */
  readonly gatherMs?: number;
}

const PAUSES = { first: 500, longest: 30_000 };

/** Does a step again and again until the signal; after faults ever less often. */
export async function loop(
  { clock, random, notifications, report }: LoopSettings,
  { step, lookMs, channel, gatherMs }: Loop,
  signal: AbortSignal,
): Promise<void> {
  let bell = new AbortController();
  const ring = (): void => bell.abort();
  const off = channel === undefined ? undefined : notifications?.on(channel, ring);
  signal.addEventListener('abort', ring);
  for (let faults = 0; !signal.aborted;) {
    // What rings while the step is done is not missed.
    bell = new AbortController();
    try {
      await clock.adjust?.();
      const worked = await step();
      faults = 0;
      if (worked) continue;
      await clock.wait(lookMs * (0.5 + random()), bell.signal);
      if (gatherMs !== undefined) await clock.wait(gatherMs, signal);
    } catch (error) {
      report(error);
      await clock.wait(backOff((faults += 1), PAUSES, random()), signal);
    }
  }
  signal.removeEventListener('abort', ring);
  off?.();
}
