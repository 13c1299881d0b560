import { PassingError } from '../../errors';
import type { JobFailure } from '../../model/job';
import { writeError } from '../../store/database-error';
import { JobLost } from '../../store/queries/jobs/job-progress';
import { rejectionOf } from '../rejection-of';

/** Why an item failed, and for how long a server asked to be left alone. */
export interface ItemFailure extends JobFailure {
  readonly retryAfterMs?: number;
}

/** Why an item failed. What is no fault of the item is thrown on: the database is away, or the job is another's. */
export function failureOf(error: unknown): ItemFailure {
  if (error instanceof JobLost) throw error;
  const told = writeError(error);
  const { retryAfterMs } = told instanceof PassingError ? told : {};
  return { ...rejectionOf(told), passing: told instanceof PassingError, retryAfterMs };
}
