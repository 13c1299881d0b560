import { loop, type LoopSettings } from '../loop';
import { pollOnce, type PollSettings } from './poll-feed';

export interface PollLoopSettings extends PollSettings, LoopSettings {
  /** Feeds that are polled at the same time. */
  readonly slots: number;
}

/** Polls feeds as they become due, until the signal; ends when those under way are through. */
export async function pollFeeds(settings: PollLoopSettings, signal: AbortSignal): Promise<void> {
  const one = { step: () => pollOnce({ ...settings, signal }), lookMs: 5_000 };
  await Promise.all(Array.from({ length: settings.slots }, () => loop(settings, one, signal)));
}
