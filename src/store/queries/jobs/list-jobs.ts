import type { Job, JobStatus } from '../../../model/job';
import type { Statements } from '../statements';

/** The latest first. */
export async function listJobs(
  statements: Statements,
  statuses: readonly JobStatus[],
  size: number,
): Promise<Job[]> {
  return statements.query<Job[]>(
    `/* listJobs */ select id, kind, status, done, total, created_at as "createdAt", finished_at as "finishedAt",
       (select count(*)::int from job_item where job_id = job.id and code is not null) as failures
     from job where status = any ($1::text[]) order by id desc limit $2`,
    [statuses, size],
  );
}

/** True also for one that is not there (any more). */
export async function isJobOver(statements: Statements, id: number): Promise<boolean> {
  const rows = await statements.query<unknown[]>(
    `/* isJobOver */ select from job where id = $1 and status in ('QUEUED', 'RUNNING')`,
    [id],
  );
  return rows.length === 0;
}

/** Forgets jobs that ended before then. */
export async function forgetJobs(statements: Statements, before: Date): Promise<void> {
  await statements.query('/* forgetJobs */ delete from job where finished_at < $1', [before]);
}
