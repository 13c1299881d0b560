import { loadConfig } from '../../config';
import { type Job, JOB_STATUSES, type JobStatus } from '../../model/job';
import { databaseClock } from '../../pipeline/database-clock';
import { createJobs, type Jobs } from '../../pipeline/jobs/jobs';
import { listJobs } from '../../store/queries/jobs/list-jobs';
import { printLine, printText } from '../output';
import { withDatabase } from '../with-database';

export interface JobListFlags {
  status?: JobStatus[];
  first?: number;
  json?: boolean;
}

export async function listAllJobs({
  status = [...JOB_STATUSES],
  first = 20,
  json = false,
}: JobListFlags): Promise<void> {
  const jobs = await withDatabase(loadConfig(), ({ dataSource }) => listJobs(dataSource, status, first));
  for (const job of jobs) await (json ? printLine({ ...job, id: `job-${job.id}` }) : printText(lineOf(job)));
  if (jobs.length === 0 && !json) console.error('There are no jobs of this kind.');
}

export function cancelJob(id: string): Promise<void> {
  return decide((jobs) => jobs.cancel(id), 'cancelled');
}

export function retryJob(id: string): Promise<void> {
  return decide((jobs) => jobs.retry(id), 'queued again');
}

async function decide(decision: (jobs: Jobs) => Promise<number>, what: string): Promise<void> {
  const id = await withDatabase(loadConfig(), async ({ dataSource }) =>
    decision(createJobs(dataSource, await databaseClock(dataSource))),
  );
  await printText(`job-${id}\t${what}`);
}

function lineOf({ id, kind, status, done, total, failures, warnings, createdAt }: Job): string {
  const failed = failures > 0 ? `, ${failures} failed` : '';
  const warned = warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '';
  return `job-${id}\t${kind}\t${status}\t${done} of ${total} done${failed}${warned}\tsince ${createdAt.toISOString().slice(0, 16)}Z`;
}
