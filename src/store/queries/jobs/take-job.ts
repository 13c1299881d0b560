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
  /** Workers that died with it since an item had its turn. */
  readonly losses: number;
}

/**
 * Takes the job of a kind that is due the longest, or one whose worker has not been heard of until its lease ran out; null where
 * there is none. Several workers never get the same: a row that another one is taking is skipped.
 */
export async function takeJob(
  statements: Statements,
  kind: string,
  now: Date,
  leaseMs: number,
): Promise<TakenJob | null> {
  const until = new Date(now.getTime() + leaseMs);
  const [rows] = await statements.query<[TakenJob[], number]>(TAKE, [kind, now, until, randomUUID()]);
  return rows[0] ?? null;
}

const TAKE = `/* takeJob */
update job set status = 'RUNNING', due_at = $3, lease = $4,
  losses = losses + case status when 'RUNNING' then 1 else 0 end
where id = (select id from job where status in ('QUEUED', 'RUNNING') and due_at <= $2 and kind = $1
  order by due_at, id limit 1 for update skip locked)
returning id, kind, lease, rounds, losses, pg_notify('${JOB_PROGRESS}', id::text)::text`;

/** Of an item, with the round of its job as $3. */
export const IS_DUE = '(code is null or (is_passing and round < $3))';

/** An item that has its turn. */
export interface DueItem extends JobItem {
  /** Workers that had it alone when they were last heard of. */
  readonly deaths: number;
}

/** What a job still has to do, in order; one that failed for a passing reason has its turn again in the next round. */
export async function itemsToDo(
  statements: Statements,
  job: TakenJob,
  after: number,
  size: number,
): Promise<DueItem[]> {
  return statements.query<DueItem[]>(
    `/* itemsToDo */ select position, item, input, deaths from job_item
     where job_id = $1 and position > $2 and ${IS_DUE} order by position limit $4`,
    [job.id, after, job.rounds, size],
  );
}
