import { randomUUID } from 'node:crypto';
import type { JobItem } from '../../../model/job';
import type { Statements } from '../statements';
import { JOB_PROGRESS } from './job-channels';

/** A job that this worker has, for as long as its lease is kept. */
export interface TakenJob {
  readonly id: number;
  readonly kind: string;
  readonly lease: string;
  readonly rounds: number;
  /** Workers that died with it since something was last done. */
  readonly losses: number;
}

/**
 * Takes the job that is due the longest, or one whose worker has not been heard of until its lease ran out; null where
 * there is none. Several workers never get the same: a row that another one is taking is skipped.
 */
export async function takeJob(
  statements: Statements,
  kinds: readonly string[],
  now: Date,
  leaseMs: number,
): Promise<TakenJob | null> {
  const until = new Date(now.getTime() + leaseMs);
  const [rows] = await statements.query<[TakenJob[], number]>(TAKE, [kinds, now, until, randomUUID()]);
  return rows[0] ?? null;
}

const TAKE = `/* takeJob */
update job set status = 'RUNNING', due_at = $3, lease = $4,
  losses = losses + case status when 'RUNNING' then 1 else 0 end
where id = (select id from job where status in ('QUEUED', 'RUNNING') and due_at <= $2 and kind = any ($1::text[])
  order by due_at, id limit 1 for update skip locked)
returning id, kind, lease, rounds, losses, pg_notify('${JOB_PROGRESS}', id::text)::text`;

/** What a job still has to do, in order; one that failed for a passing reason has its turn again. */
export async function itemsToDo(
  statements: Statements,
  job: TakenJob,
  after: number,
  size: number,
): Promise<JobItem[]> {
  return statements.query<JobItem[]>(
    `/* itemsToDo */ select position, item, input from job_item
     where job_id = $1 and position > $2 and (code is null or is_passing) order by position limit $3`,
    [job.id, after, size],
  );
}
