import type { DataSource } from 'typeorm';
import { databaseError, isUnreachable } from '../../store/database-error';
import { endJob, JobLost, keepJob, passingItems, releaseJob } from '../../store/queries/jobs/job-progress';
import type { TakenJob } from '../../store/queries/jobs/take-job';
import type { Clock } from '../clock';
import { backOff } from './back-off';
import type { JobHandler, JobHandlers } from './job-handler';
import { runItems } from './run-items';

/** What workers work with. */
export interface JobSettings {
  readonly dataSource: DataSource;
  readonly handlers: JobHandlers;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** A worker that is not heard of for so long counts as dead. */
export const LEASE_MS = 30_000;

/** While the database is away. */
const RELEASE_PAUSES = { first: 200, longest: 5_000 };

/** Does a job that this worker took, or gives it back where the signal says so. */
export async function runJob(settings: JobSettings, job: TakenJob, signal: AbortSignal): Promise<void> {
  const { dataSource, handlers, clock } = settings;
  const handler = handlers[job.kind];
  if (!handler) throw new Error(`There is no handler for jobs of the kind ${job.kind}.`);
  const over = new AbortController();
  const stop = (): void => over.abort(signal.reason);
  signal.addEventListener('abort', stop);
  const keeping = keepAlive(settings, job, over);
  try {
    const { isAll, retryAfterMs } = await runItems({ dataSource, clock, job, handler, signal: over.signal });
    if (isAll) await end(settings, job, handler, retryAfterMs);
    else await releaseJob(dataSource, job, clock.now());
  } catch (error) {
    const told = databaseError(error);
    if (told instanceof JobLost) return;
    if (!isUnreachable(told)) throw error;
    await releaseSoon(settings, job, signal);
  } finally {
    signal.removeEventListener('abort', stop);
    over.abort();
    await keeping;
  }
}

/** Ends the job, or this round of it where something is tried again. */
async function end(
  { dataSource, clock, random }: JobSettings,
  job: TakenJob,
  { patience: { rounds, pauses }, giveUp }: JobHandler,
  retryAfterMs: number,
): Promise<void> {
  const now = clock.now();
  const pause = Math.max(backOff(job.rounds, pauses, random()), Math.min(retryAfterMs, pauses.longest));
  const again = job.rounds < rounds ? new Date(now.getTime() + pause) : null;
  await dataSource.transaction(async (statements) => {
    if (giveUp && again === null) await giveUp(statements, await passingItems(statements, job));
    if ((await endJob(statements, job, now, again)) === null) throw new JobLost(job);
  });
}

/** Says again and again that this worker is alive, until it is over; ends the work where the job is another's by now. */
async function keepAlive(
  { dataSource, clock }: JobSettings,
  job: TakenJob,
  over: AbortController,
): Promise<void> {
  for (;;) {
    await clock.wait(LEASE_MS / 3, over.signal);
    if (over.signal.aborted) return;
    await clock.adjust?.().catch(() => undefined);
    // While the database is away nobody else can take the job either.
    const kept = await keepJob(dataSource, job, clock.now(), LEASE_MS).catch(() => true);
    if (!kept) over.abort();
  }
}

/** Once the database is back, any worker may go on with the job. */
async function releaseSoon(
  { dataSource, clock, random }: JobSettings,
  job: TakenJob,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    await clock.wait(backOff(tries, RELEASE_PAUSES, random()), signal);
    try {
      return await releaseJob(dataSource, job, clock.now());
    } catch (error) {
      if (!isUnreachable(databaseError(error))) throw error;
    }
  }
}
