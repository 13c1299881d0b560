import type { DataSource } from 'typeorm';
import { GRAPH_CHANGED } from '../../store/queries/changes/change-channel';
import type { Notifications } from '../../store/notify/listen';
import { searchForWatch } from '../../store/queries/watches/search-for-watch';
import type { Clock } from '../clock';
import { backOff } from '../jobs/back-off';

export interface SearchSettings {
  readonly dataSource: DataSource;
  readonly notifications: Notifications;
  readonly clock: Clock;
  readonly random: () => number;
  readonly report: (error: unknown) => void;
}

const LOOK_MS = 30_000;
/** What comes in a batch of articles is looked through together. */
const GATHER_MS = 1_000;
const PAUSES = { first: 500, longest: 30_000 };

/** Looks through what happens to the graph for all watches, until the signal. Several workers share the watches. */
export async function searchWatches(settings: SearchSettings, signal: AbortSignal): Promise<void> {
  const { dataSource, notifications, clock, random, report } = settings;
  let bell = new AbortController();
  const ring = (): void => bell.abort();
  const off = notifications.on(GRAPH_CHANGED, ring);
  signal.addEventListener('abort', ring);
  for (let faults = 0; !signal.aborted;) {
    bell = new AbortController();
    try {
      while (!signal.aborted && (await searchForWatch(dataSource, clock.now())));
      faults = 0;
      await clock.wait(LOOK_MS * (0.5 + random()), bell.signal);
      await clock.wait(GATHER_MS, signal);
    } catch (error) {
      report(error);
      await clock.wait(backOff((faults += 1), PAUSES, random()), signal);
    }
  }
  signal.removeEventListener('abort', ring);
  off();
}
