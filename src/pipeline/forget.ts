import type { DataSource } from 'typeorm';
import { forgetChanges } from '../store/queries/changes/forget-changes';
import { forgetHosts } from '../store/queries/feeds/fetch-host';
import { forgetEndedFeeds } from '../store/queries/feeds/forget-entries';
import { forgetJobs } from '../store/queries/jobs/list-jobs';
import { loop, type LoopSettings } from './loop';

export interface ForgetSettings extends LoopSettings {
  readonly dataSource: DataSource;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** For how long what is over is kept. The graph itself is for ever. */
export const KEPT = { job: 30 * DAY, host: 7 * DAY, entryOfEndedFeed: 180 * DAY, change: 366 * DAY };

/** Forgets what is old, until the signal; what fails is tried again within the hour. */
export function forgetAsTimeGoes(settings: ForgetSettings, signal: AbortSignal): Promise<void> {
  const step = async (): Promise<boolean> => (await forgetOld(settings), false);
  return loop(settings, { step, lookMs: HOUR }, signal);
}

export async function forgetOld({
  dataSource,
  clock,
}: Pick<ForgetSettings, 'dataSource' | 'clock'>): Promise<void> {
  const before = (kept: number): Date => new Date(clock.now().getTime() - kept);
  await forgetJobs(dataSource, before(KEPT.job));
  await forgetHosts(dataSource, before(KEPT.host));
  await forgetEndedFeeds(dataSource, before(KEPT.entryOfEndedFeed));
  while (await forgetChanges(dataSource, before(KEPT.change)));
}
