import { backOff } from '../jobs/back-off';
import { pollOnce, type PollSettings } from './poll-feed';

export interface PollLoopSettings extends PollSettings {
  /** Feeds that are polled at the same time. */
  readonly slots: number;
  /** Told of faults that kept feeds from being polled. */
  readonly report: (error: unknown) => void;
}

const LOOK_MS = 5_000;
const PAUSES = { first: 500, longest: 30_000 };

/** Polls feeds as they become due, until the signal; ends when those under way are through. */
export async function pollFeeds(settings: PollLoopSettings, signal: AbortSignal): Promise<void> {
  await Promise.all(Array.from({ length: settings.slots }, () => pollInSlot(settings, signal)));
}

async function pollInSlot(settings: PollLoopSettings, signal: AbortSignal): Promise<void> {
  const { clock, random, report } = settings;
  for (let faults = 0; !signal.aborted;) {
    try {
      const polled = await pollOnce(settings);
      faults = 0;
      if (!polled) await clock.wait(LOOK_MS * (0.5 + random()), signal);
    } catch (error) {
      report(error);
      await clock.wait(backOff((faults += 1), PAUSES, random()), signal);
    }
  }
}
