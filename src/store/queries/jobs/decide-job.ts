import type { JobStatus } from '../../../model/job';
import { UserError } from '../../../errors';
import type { Statements } from '../statements';
import { JOB_PROGRESS, JOBS_WAITING } from './job-channels';

/**
 * Ends a job that isn't over yet; what it did stays. A worker that has it finds that out with its next write, which is
 * undone.
 */
export async function cancelJob(statements: Statements, id: number, now: Date): Promise<number> {
  const [rows] = await statements.query<[unknown[], number]>(CANCEL, [id, now]);
  if (rows.length > 0) return id;
  const status = await statusOf(statements, id);
  if (status === 'CANCELLED') return id;
  throw new UserError('JOB_OVER', `job-${id} is over already (${status}), so it can't be cancelled.`, 409);
}

const CANCEL = `/* cancelJob */
update job set status = 'CANCELLED', lease = null, finished_at = $2
where id = $1 and status in ('QUEUED', 'RUNNING') returning pg_notify('${JOB_PROGRESS}', id::text)::text`;

/** Queues anew what a job could not do, or was kept from by being cancelled. */
export async function retryJob(statements: Statements, id: number, now: Date): Promise<number> {
  const rows = await statements.query<unknown[]>(RETRY, [id, now]);
  if (rows.length > 0) return id;
  const status = await statusOf(statements, id);
  const open = status === 'QUEUED' || status === 'RUNNING';
  const [code, what] = open ? ['JOB_NOT_OVER', 'is not over yet'] : ['JOB_COMPLETE', 'has no failures'];
  throw new UserError(code, `job-${id} ${what} (${status}), so there is nothing to try again.`, 409);
}

const RETRY = `/* retryJob */
with again as (
  update job set status = 'QUEUED', due_at = $2, rounds = 0, losses = 0, finished_at = null
  where id = $1 and status in ('DONE', 'FAILED', 'CANCELLED') and exists (select from job_item where job_id = $1)
  returning id
), cleared as (
  update job_item set code = null, message = null, is_passing = false, deaths = 0 where job_id in (select id from again))
select pg_notify('${JOBS_WAITING}', id::text)::text, pg_notify('${JOB_PROGRESS}', id::text)::text from again`;

async function statusOf(statements: Statements, id: number): Promise<JobStatus> {
  const [job] = await statements.query<{ status: JobStatus }[]>('select status from job where id = $1', [id]);
  if (job) return job.status;
  throw new UserError('JOB_UNKNOWN', `There is no job-${id}. newsgraph job list shows them all.`, 404);
}
