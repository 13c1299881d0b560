import type { DataSource } from 'typeorm';
import { GRAPH_CHANGED } from '../../store/queries/changes/change-channel';
import { noteSearchFault, searchForWatch, SearchFault } from '../../store/queries/watches/search-for-watch';
import { backOff } from '../jobs/back-off';
import { loop, type LoopSettings } from '../loop';
import { rejectionOf } from '../rejection-of';

export interface SearchSettings extends LoopSettings {
  readonly dataSource: DataSource;
}

const PAUSES = { first: 60_000, longest: 3_600_000 };

/** Looks through what happens to the graph for all watches, until the signal. Several workers share the watches. */
export function searchWatches(settings: SearchSettings, signal: AbortSignal): Promise<void> {
  const step = (): Promise<boolean> => searchOnce(settings);
  // What comes in a batch of articles is looked through together.
  return loop(settings, { step, lookMs: 30_000, channel: GRAPH_CHANGED, gatherMs: 1_000 }, signal);
}

/** Searches for the watch that is the farthest behind; one that fails waits, and says why. False where none is behind. */
export async function searchOnce(
  settings: Pick<SearchSettings, 'dataSource' | 'clock' | 'random' | 'report'>,
): Promise<boolean> {
  const { dataSource, clock, random, report } = settings;
  try {
    return await searchForWatch(dataSource, clock.now());
  } catch (error) {
    if (!(error instanceof SearchFault)) throw error;
    const { message } = rejectionOf(error.cause);
    report(error);
    const pause = backOff(error.watch.faults, PAUSES, random());
    await noteSearchFault(dataSource, error, message, new Date(clock.now().getTime() + pause));
    return true;
  }
}
