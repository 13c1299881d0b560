import { UserError } from '../../errors';
import type { DataSource } from 'typeorm';
import type { JobItem } from '../../model/job';
import { failItem, finishItem } from '../../store/queries/jobs/job-progress';
import { itemsToDo, type TakenJob } from '../../store/queries/jobs/take-job';
import { failureOf } from './job-error';
import type { Effect, JobHandler } from './job-handler';

/** So many items are read at a time. */
const BATCH = 50;

/** How many times an item may take its worker with it before it is given up. */
const MOST_LOSSES = 3;

interface Begun {
  item: JobItem;
  effect: Promise<Effect>;
}

/**
 * Does what a job still has to do; an item that fails gives its reason and the rest goes on. None is begun after the
 * signal. @throws UserError JOB_LOST or DATABASE_UNREACHABLE; what was done stays.
 */
export async function runItems(
  dataSource: DataSource,
  job: TakenJob,
  handler: JobHandler,
  signal: AbortSignal,
): Promise<void> {
  // After a worker's death one at a time, so that it is known which one it died of.
  const parallel = job.losses > 0 ? 1 : handler.parallel;
  let isFirst = true;
  const begun: Begun[] = [];
  for await (const item of toDo(dataSource, job)) {
    if (signal.aborted) break;
    const isDeadly = isFirst && job.losses >= MOST_LOSSES;
    begun.push({ item, effect: isDeadly ? Promise.reject(deadly()) : handler.prepare(item, signal) });
    isFirst = false;
    // A failure is seen when its turn comes.
    begun.at(-1)?.effect.catch(() => undefined);
    if (begun.length >= parallel) await finishFirst(dataSource, job, begun);
  }
  while (begun.length > 0 && !signal.aborted) await finishFirst(dataSource, job, begun);
}

async function* toDo(dataSource: DataSource, job: TakenJob): AsyncGenerator<JobItem> {
  let last = -1;
  for (;;) {
    const items = await itemsToDo(dataSource, job, last, BATCH);
    yield* items;
    if (items.length < BATCH) return;
    last = items.at(-1)?.position ?? last;
  }
}

async function finishFirst(dataSource: DataSource, job: TakenJob, begun: Begun[]): Promise<void> {
  const first = begun.shift();
  if (!first) return;
  const { position } = first.item;
  try {
    const effect = await first.effect;
    await effect((statements) => finishItem(statements, job, position));
  } catch (error) {
    await failItem(dataSource, job, position, failureOf(error));
  }
}

function deadly(): UserError {
  return new UserError(
    'WORKER_DIED',
    `${MOST_LOSSES} workers died while they had this, perhaps for want of memory. Split it, and please report it.`,
  );
}
