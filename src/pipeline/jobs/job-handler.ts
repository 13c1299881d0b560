import type { Rejection } from '../../model/article';
import type { JobItem } from '../../model/job';
import type { Alongside, Statements } from '../../store/queries/statements';

/**
 * Writes what an item came to; `finish` is the last statement of its transaction, so that both are there or neither. An
 * effect of several transactions ends the others with `hold`, so that nothing is written for a job that is another's.
 */
export type Effect = (finish: Finish, hold: Alongside) => Promise<void>;

/** What an article went in without is noted, and its item done all the same; without any findings it failed. */
export type Finish = (statements: Statements, problems?: readonly Rejection[]) => Promise<void>;

/** When what failed for a passing reason is tried again, and how often. */
export interface Patience {
  readonly rounds: number;
  readonly pauses: { readonly first: number; readonly longest: number };
}

/** How a kind of job is done. */
export interface JobHandler {
  /** Jobs of the kind that a worker does at the same time. */
  readonly slots: number;
  /** So many items are prepared at the same time. Their effects come one after the other, in their order. */
  readonly parallel: number;
  readonly patience: Patience;
  /** All items ask the same server: where one fails for a passing reason, none is begun until the next round. */
  readonly failsTogether?: boolean;
  /**
   * An effect that takes long heeds the signal, by throwing its reason.
   * @throws UserError why it can't be done; PassingError where it may be later.
   */
  prepare(item: JobItem, signal: AbortSignal): Promise<Effect>;
  /** Told of what is tried no more, with the end of the job. */
  giveUp?(statements: Statements, items: readonly JobItem[]): Promise<void>;
}

/** By kind. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;

const MINUTE = 60_000;

/** What somebody waits for: after some 1, 2, 4, 8, 16 and 32 minutes. */
export const AN_HOUR: Patience = { rounds: 6, pauses: { first: MINUTE, longest: 60 * MINUTE } };

/** What comes by itself and only once: as before, then later each time, and every six hours in the end. */
export const THREE_DAYS: Patience = { rounds: 20, pauses: { first: MINUTE, longest: 360 * MINUTE } };
