import type { Rejection } from './article';

export const JOB_STATUSES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** What background work there is. */
export type JobKind = 'ingest' | 'reanalyse' | 'feed' | 'webhook';

/** Something that a job has to do. */
export interface JobItem {
  /** From 0. */
  readonly position: number;
  /** For people: an address, a title, "article 3". */
  readonly item: string;
  /** What the work needs, as JSON. */
  readonly input: unknown;
}

/** Why something could not be done; `passing` where it may be done later. */
export interface JobFailure extends Rejection {
  readonly passing: boolean;
}

/** A job as it stands. */
export interface Job {
  readonly id: number;
  readonly kind: string;
  readonly status: JobStatus;
  /** Items that were done. */
  readonly done: number;
  readonly total: number;
  readonly failures: number;
  /** What was done without something. */
  readonly warnings: number;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}
