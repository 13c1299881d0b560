import { forgetJobs } from '../../store/queries/jobs/list-jobs';
import { JOBS_WAITING } from '../../store/queries/jobs/job-channels';
import { takeJob } from '../../store/queries/jobs/take-job';
import type { Notifications } from '../../store/notify/listen';
import { backOff } from './back-off';
import { type JobSettings, LEASE_MS, runJob } from './run-job';

export interface WorkSettings extends JobSettings {
  /** Without them a new job waits until the next look. */
  readonly notifications?: Notifications;
  /** Jobs that are done at the same time. */
  readonly slots: number;
  /** Told of faults that kept a worker from working. */
  readonly report: (error: unknown) => void;
}

/** How often a worker looks for jobs that became due, unless it is told of them. */
const LOOK_MS = 5_000;
/** What ended is kept so long. */
const KEPT_MS = 30 * 24 * 3_600_000;
const PAUSES = { first: 500, longest: 30_000 };

/** Does jobs until the signal; those under way are given back then. Ends when all is put down. */
export async function work(settings: WorkSettings, signal: AbortSignal): Promise<void> {
  const slots = Array.from({ length: settings.slots }, () => workInSlot(settings, signal));
  await Promise.all([...slots, forgetOldJobs(settings, signal)]);
}

async function workInSlot(settings: WorkSettings, signal: AbortSignal): Promise<void> {
  const { clock, notifications, random, report } = settings;
  let bell = new AbortController();
  const ring = (): void => bell.abort();
  const off = notifications?.on(JOBS_WAITING, ring);
  signal.addEventListener('abort', ring);
  for (let faults = 0; !signal.aborted;) {
    bell = new AbortController();
    try {
      const worked = await workOnce(settings, signal);
      faults = 0;
      if (!worked) await clock.wait(LOOK_MS * (0.5 + random()), bell.signal);
    } catch (error) {
      report(error);
      await clock.wait(backOff((faults += 1), PAUSES, random()), signal);
    }
  }
  signal.removeEventListener('abort', ring);
  off?.();
}

/** False where nothing is due. */
export async function workOnce(settings: JobSettings, signal: AbortSignal): Promise<boolean> {
  const { dataSource, handlers, clock } = settings;
  const job = await takeJob(dataSource, Object.keys(handlers), clock.now(), LEASE_MS);
  if (job) await runJob(settings, job, signal);
  return job !== null;
}

async function forgetOldJobs(
  { dataSource, clock, report }: WorkSettings,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await forgetJobs(dataSource, new Date(clock.now().getTime() - KEPT_MS)).catch(report);
    await clock.wait(3_600_000, signal);
  }
}
