import { cleanUnits } from '../../../model/clean-units';
import type { JobItem, JobKind } from '../../../model/job';
import { insertRows } from '../rows/insert-rows';
import type { Statements } from '../statements';
import { JOBS_WAITING } from './job-channels';

export interface NewJob {
  kind: JobKind;
  items: readonly Omit<JobItem, 'position'>[];
  createdBy: string;
  now: Date;
}

const ITEM_TYPES = { job_id: 'bigint', position: 'int', item: 'text', input: 'json' } as const;

/** Queues a job; inside the transaction of what gave rise to it, so that there is none of them without the other. */
export async function addJob(
  statements: Statements,
  { kind, items, createdBy, now }: NewJob,
): Promise<number> {
  const [job] = await statements.query<{ id: number }[]>(INSERT, [kind, items.length, createdBy, now]);
  const id = job?.id ?? 0;
  const rows = items.map(({ item, input }, position) => ({
    job_id: id,
    position,
    item: cleanUnits(item),
    input: JSON.stringify(input),
  }));
  await insertRows(statements, 'job_item', ITEM_TYPES, rows);
  await statements.query('select pg_notify($1, $2)', [JOBS_WAITING, String(id)]);
  return id;
}

const INSERT = `/* addJob */
insert into job (kind, status, total, created_by, due_at, created_at)
values ($1, 'QUEUED', $2, $3, $4, $4) returning id`;
