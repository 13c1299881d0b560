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
       (select count(*)::int from job_item where job_id = job.id and code is not null) as failures,
       (select count(*)::int from job_warning where job_id = job.id) as warnings
     from job where status = any ($1::text[]) order by id desc limit $2`,
    [statuses, size],
  );
}

/** How far it is, as text to compare; over is also one that is not there (any more). */
export async function jobState(
  statements: Statements,
  id: number,
): Promise<{ state: string; isOver: boolean }> {
  const [job] = await statements.query<{ state: string; isOver: boolean }[]>(
    `/* jobState */ select concat_ws(' ', status, done, total, (select count(*) from job_item
         where job_id = job.id and code is not null)) as state,
       status not in ('QUEUED', 'RUNNING') as "isOver"
     from job where id = $1`,
    [id],
  );
  return job ?? { state: '', isOver: true };
}

/** Forgets jobs that ended before then. */
export async function forgetJobs(statements: Statements, before: Date): Promise<void> {
  await statements.query('/* forgetJobs */ delete from job where finished_at < $1', [before]);
}
