import type { DataSource } from 'typeorm';
import { UserError } from '../../errors';
import type { Rejection } from '../../model/article';
import { beginItem, failItem, failRest, finishItem, holdJob } from '../../store/queries/jobs/job-progress';
import { type DueItem, itemsToDo, type TakenJob } from '../../store/queries/jobs/take-job';
import type { Statements } from '../../store/queries/statements';
import type { Clock } from '../clock';
import { type Ahead, prepareAhead } from '../prepare-ahead';
import { failureOf, type ItemFailure } from './job-error';
import type { Effect, JobHandler } from './job-handler';

/** So many items are read at a time. */
const BATCH = 50;

/** How many times an item may take its worker with it before it is given up. */
const MOST_DEATHS = 3;

/** After so long other jobs of the kind have their turn. */
const TURN_MS = 60_000;

/** After the signal what was begun has so long to get ready, since some of it may be done already: a webhook is told. */
const GRACE_MS = 3_000;

export interface ItemsSettings {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly job: TakenJob;
  readonly handler: JobHandler;
  /** No item is begun after it. */
  readonly signal: AbortSignal;
}

export interface ItemsDone {
  /** False where some have not had their turn. */
  isAll: boolean;
  /** For how long servers asked to be left alone. */
  retryAfterMs: number;
}

/**
 * Does what a job still has to do; an item that fails gives its reason and the rest goes on.
 * @throws UserError JOB_LOST or DATABASE_UNREACHABLE; what was done stays.
 */
export async function runItems(settings: ItemsSettings): Promise<ItemsDone> {
  const { dataSource, clock, job, handler, signal } = settings;
  // After a worker's death one at a time, so that it is known which one it died of.
  const parallel = job.losses > 0 ? 1 : handler.parallel;
  const done: ItemsDone = { isAll: false, retryAfterMs: 0 };
  let ofAll: ItemFailure | null = null;
  const items = async function* (): AsyncGenerator<DueItem> {
    const until = clock.now().getTime() + TURN_MS;
    for await (const item of toDo(dataSource, job)) {
      if (ofAll) break;
      if (signal.aborted || clock.now().getTime() >= until) return;
      yield item;
    }
    done.isAll = true;
  };
  const over = new AbortController();
  const grace = graceAfter(signal, clock, over.signal);
  try {
    for await (const ahead of prepareAhead(items(), (item) => prepare(settings, item), parallel)) {
      const failure = await finish(settings, ahead, grace);
      if (failure === 'LEFT') done.isAll = false;
      if (typeof failure !== 'object' || !failure.passing) continue;
      done.retryAfterMs = Math.max(done.retryAfterMs, failure.retryAfterMs ?? 0);
      if (handler.failsTogether) ofAll = failure;
    }
    if (ofAll) await failRest(dataSource, job, ofAll);
  } finally {
    over.abort();
  }
  return done;
}

async function* toDo(dataSource: DataSource, job: TakenJob): AsyncGenerator<DueItem> {
  let last = -1;
  for (;;) {
    const items = await itemsToDo(dataSource, job, last, BATCH);
    yield* items;
    if (items.length < BATCH) return;
    last = items.at(-1)?.position ?? last;
  }
}

/** Null some time after the signal. */
function graceAfter(signal: AbortSignal, clock: Clock, over: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const end = (): void => void clock.wait(GRACE_MS, over).then(() => resolve(null));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

async function prepare({ dataSource, job, handler, signal }: ItemsSettings, item: DueItem): Promise<Effect> {
  if (item.deaths >= MOST_DEATHS) throw deadly();
  if (job.losses > 0) await beginItem(dataSource, job, item.position);
  return handler.prepare(item, signal);
}

/** Why it failed, where it did; LEFT where it is still to be done. */
async function finish(
  { dataSource, job, signal }: ItemsSettings,
  { item, prepared }: Ahead<DueItem, Effect>,
  grace: Promise<null>,
): Promise<ItemFailure | 'DONE' | 'LEFT'> {
  try {
    const effect = await Promise.race([prepared, grace]);
    if (!effect) return 'LEFT';
    await effect(
      (statements, problems) => end(statements, job, item.position, problems),
      (statements) => holdJob(statements, job),
    );
    return 'DONE';
  } catch (error) {
    if (signal.aborted && error === signal.reason) return 'LEFT';
    const failure = failureOf(error);
    await failItem(dataSource, job, item.position, failure);
    return failure;
  }
}

/** The text is in then, but somebody should know. */
async function end(
  statements: Statements,
  job: TakenJob,
  position: number,
  problems: readonly Rejection[] = [],
): Promise<void> {
  const fault = problems.find(({ code }) => code === 'ANALYSIS_FAILED');
  if (fault) await failItem(statements, job, position, { ...fault, passing: false });
  else await finishItem(statements, job, position, problems);
}

function deadly(): UserError {
  return new UserError(
    'WORKER_DIED',
    `${MOST_DEATHS} workers died while they had this, perhaps for want of memory. Split it, and please report it.`,
  );
}
