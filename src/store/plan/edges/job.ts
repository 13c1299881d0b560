import { column, many, one, paged } from '../field';
import { globalId } from '../global-id';
import { listOf } from '../item';
import { byCount } from '../order';
import { sizeOf } from '../page';
import { raw, sql } from '../sql';

export const idOfJob = column((row) => globalId('job', sql`${row}.id`));

const id = raw('item.id');
const newestFirst = byCount('ID_DESC', id, id, true);

export const allJobs = paged((_row, args) => {
  const statuses = args['status'] as string[] | null | undefined;
  const where = statuses ? [sql`item.status = any(${statuses}::text[])`] : [];
  return listOf({ from: raw('job item'), where, id }, newestFirst, args);
});

export const failuresOfJob = many(
  (job, args) => sql`select item.* from job_item item where item.job_id = ${job}.id and item.code is not null
    order by item.position limit ${sizeOf(args)}::int`,
);

/** What was done, but without something: in the order of the items. */
export const warningsOfJob = many(
  (job, args) => sql`select item.* from job_warning item where item.job_id = ${job}.id
    order by item.position, item.number limit ${sizeOf(args)}::int`,
);

/** The job that a mutation made, ended or began anew. */
export const jobOfPayload = one(
  (_row, args) => sql`select job.* from job where job.id = ${args['jobId']}::bigint`,
);

/** The job that went on. */
export const jobOfEvent = one(
  (_row, args) => sql`select job.* from job where job.id = ${args['number']}::bigint`,
);
