import { JOBS_WAITING } from '../../store/queries/jobs/job-channels';
import { takeJob } from '../../store/queries/jobs/take-job';
import { loop, type LoopSettings } from '../loop';
import { type JobSettings, LEASE_MS, runJob } from './run-job';

export interface WorkSettings extends JobSettings, LoopSettings {}

const LOOK_MS = 5_000;

/**
 * Does jobs until the signal; those under way are given back then. Ends when all is put down. Each kind has its own
 * slots, so that none keeps the others waiting.
 */
export async function work(settings: WorkSettings, signal: AbortSignal): Promise<void> {
  const slots = Object.entries(settings.handlers).flatMap(([kind, handler]) => {
    const step = (): Promise<boolean> => workOnce({ ...settings, handlers: { [kind]: handler } }, signal);
    const one = { step, lookMs: LOOK_MS, channel: JOBS_WAITING };
    return Array.from({ length: handler.slots }, () => loop(settings, one, signal));
  });
  await Promise.all(slots);
}

/** False where nothing is due. */
export async function workOnce(settings: JobSettings, signal: AbortSignal): Promise<boolean> {
  const { dataSource, handlers, clock } = settings;
  for (const kind of Object.keys(handlers)) {
    const job = await takeJob(dataSource, kind, clock.now(), LEASE_MS);
    if (job) await runJob(settings, job, signal);
    if (job) return true;
  }
  return false;
}
