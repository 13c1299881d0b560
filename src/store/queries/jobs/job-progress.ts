import { cleanUnits } from '../../../model/clean-units';
import { UserError } from '../../../errors';
import type { Rejection } from '../../../model/article';
import type { JobFailure, JobItem, JobStatus } from '../../../model/job';
import { send, type Statements } from '../statements';
import { JOB_PROGRESS } from './job-channels';
import { IS_DUE, type TakenJob } from './take-job';

/** A worker that was taken for dead, or whose job was cancelled, may write no more for it. */
export class JobLost extends UserError {
  constructor({ id }: Pick<TakenJob, 'id'>) {
    super('JOB_LOST', `job-${id} was cancelled, or another worker has it by now.`, 409);
  }
}

/** Puts off the moment at which this worker counts as dead. False where the job is another's by now, or was cancelled. */
export async function keepJob(
  statements: Statements,
  job: TakenJob,
  now: Date,
  leaseMs: number,
): Promise<boolean> {
  const until = new Date(now.getTime() + leaseMs);
  const [, count] = await statements.query<[unknown[], number]>(
    `/* keepJob */ update job set due_at = $3 where id = $1 and lease = $2 and status = 'RUNNING'`,
    [job.id, job.lease, until],
  );
  return count > 0;
}

/** Of an archive with thousands of articles so many tell what is wrong. */
const MOST_WARNINGS = 50;

/**
 * Notes that an item is done, and what it was done without, in the transaction of its effect, as its last statement: who
 * waits for the job's row waits short. @throws JobLost, which undoes the effect.
 */
export async function finishItem(
  statements: Statements,
  job: TakenJob,
  position: number,
  warnings: readonly Rejection[] = [],
): Promise<void> {
  const told = warnings.slice(0, MOST_WARNINGS);
  if (told.length > 0) {
    const messages = told.map(({ message }) => cleanUnits(message));
    await send(statements, WARN, [job.id, position, told.map(({ code }) => code), messages]);
  }
  const rows = await statements.query<unknown[]>(FINISH_ITEM, [job.id, job.lease, position]);
  if (rows.length === 0) throw new JobLost(job);
}

const WARN = `/* warnOfItem */
insert into job_warning (job_id, position, number, item, code, message)
select job_id, position, told.number, item, told.code, told.message
from job_item cross join unnest($3::text[], $4::text[]) with ordinality as told (code, message, number)
where job_id = $1 and position = $2 on conflict do nothing`;

const FINISH_ITEM = `/* finishItem */
with mine as (
  update job set done = done + 1, losses = 0 where id = $1 and lease = $2 and status = 'RUNNING' returning id
), gone as (
  delete from job_item where (job_id, position) in (select id, $3::int from mine))
select pg_notify('${JOB_PROGRESS}', id::text)::text from mine`;

/** Asks whether the job is still this worker's, as the last statement of a part of an effect. @throws JobLost */
export async function holdJob(statements: Statements, job: TakenJob): Promise<void> {
  const rows = await statements.query<unknown[]>(
    `/* holdJob */ select from job where id = $1 and lease = $2 and status = 'RUNNING' for share`,
    [job.id, job.lease],
  );
  if (rows.length === 0) throw new JobLost(job);
}

/** Notes that a worker begins an item, and that one died with it unless it has its turn. @throws JobLost */
export async function beginItem(statements: Statements, job: TakenJob, position: number): Promise<void> {
  const [, count] = await statements.query<[unknown[], number]>(BEGIN_ITEM, [job.id, job.lease, position]);
  if (count === 0) throw new JobLost(job);
}

const BEGIN_ITEM = `/* beginItem */
update job_item set deaths = deaths + 1 where job_id = $1 and position = $3
  and exists (select from job where id = $1 and lease = $2 and status = 'RUNNING')`;

/** Notes why an item could not be done. @throws JobLost */
export async function failItem(
  statements: Statements,
  job: TakenJob,
  position: number,
  { code, message, passing }: JobFailure,
): Promise<void> {
  const rows = await statements.query<unknown[]>(FAIL_ITEM, [
    job.id,
    job.lease,
    position,
    code,
    cleanUnits(message),
    passing,
    job.rounds,
  ]);
  if (rows.length === 0) throw new JobLost(job);
}

const FAIL_ITEM = `/* failItem */
with mine as (
  update job set losses = 0 where id = $1 and lease = $2 and status = 'RUNNING' returning id
), failed as (
  update job_item set code = $4, message = $5, is_passing = $6, round = $7, deaths = 0
  where (job_id, position) in (select id, $3::int from mine))
select pg_notify('${JOB_PROGRESS}', id::text)::text from mine`;

/** Lets all that still has its turn in this round fail as the item before it did. */
export async function failRest(
  statements: Statements,
  job: TakenJob,
  { code, message }: JobFailure,
): Promise<void> {
  await statements.query(FAIL_REST, [job.id, job.lease, job.rounds, code, cleanUnits(message)]);
}

const FAIL_REST = `/* failRest */
update job_item set code = $4, message = $5, is_passing = true, round = $3 where job_id = $1 and ${IS_DUE}
  and exists (select from job where id = $1 and lease = $2 and status = 'RUNNING')`;

/** What failed for a passing reason and is tried no more. */
export async function passingItems(statements: Statements, job: TakenJob): Promise<JobItem[]> {
  return statements.query<JobItem[]>(
    '/* passingItems */ select position, item, input from job_item where job_id = $1 and is_passing order by position',
    [job.id],
  );
}

/**
 * Ends a job all of whose items had their turn: DONE where it did something or had nothing to do, FAILED where nothing
 * of it succeeded. With `again`, items that failed for a passing reason are tried then.
 */
export async function endJob(
  statements: Statements,
  job: TakenJob,
  now: Date,
  again: Date | null,
): Promise<JobStatus | null> {
  const [rows] = await statements.query<[{ status: JobStatus }[], number]>(END, [
    job.id,
    job.lease,
    now,
    again,
  ]);
  return rows[0]?.status ?? null;
}

const END = `/* endJob */
with told as (
  select case
      when $4::timestamptz is not null and exists (select from job_item where job_id = $1 and is_passing) then 'QUEUED'
      when done > 0 or total = 0 then 'DONE' else 'FAILED' end as status
  from job where id = $1)
update job set status = told.status, lease = null, losses = 0,
  rounds = rounds + case told.status when 'QUEUED' then 1 else 0 end,
  due_at = case told.status when 'QUEUED' then $4::timestamptz else due_at end,
  finished_at = case told.status when 'QUEUED' then null else $3::timestamptz end
from told where id = $1 and lease = $2 and job.status = 'RUNNING'
returning job.status, pg_notify('${JOB_PROGRESS}', id::text)::text`;

/** Gives a job back, so that any worker may go on with it at once. */
export async function releaseJob(statements: Statements, job: TakenJob, now: Date): Promise<void> {
  await statements.query(RELEASE, [job.id, job.lease, now]);
}

// What was begun and put down again died of nothing.
const RELEASE = `/* releaseJob */
with mine as (
  update job set status = 'QUEUED', lease = null, due_at = $3
  where id = $1 and lease = $2 and status = 'RUNNING' returning id
)
update job_item set deaths = 0 where job_id in (select id from mine) and deaths > 0`;
