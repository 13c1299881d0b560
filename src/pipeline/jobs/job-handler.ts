import type { JobItem } from '../../model/job';
import type { Alongside } from '../../store/queries/statements';

/** Writes what an item came to; `finish` is the last statement of its transaction, so that both are there or neither. */
export type Effect = (finish: Alongside) => Promise<void>;

/** How a kind of job is done. */
export interface JobHandler {
  /** So many items are prepared at the same time. Their effects come one after the other, in their order. */
  readonly parallel: number;
  /** @throws UserError why it can't be done; PassingError where it may be later. */
  prepare(item: JobItem, signal: AbortSignal): Promise<Effect>;
}

/** By kind. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;
