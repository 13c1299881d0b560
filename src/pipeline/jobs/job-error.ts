import { PassingError, UserError } from '../../errors';
import type { JobFailure } from '../../model/job';
import { databaseError } from '../../store/database-error';
import { JobLost } from '../../store/queries/jobs/job-progress';

/** Why an item failed. What is no fault of the item is thrown on: the database is away, or the job is another's. */
export function failureOf(error: unknown): JobFailure {
  const told = databaseError(error);
  if (isOfTheJob(told)) throw told;
  if (told instanceof UserError) {
    return { code: told.code, message: told.message, passing: told instanceof PassingError };
  }
  const reason = told instanceof Error ? told.message : String(told);
  const message = `A fault in Newsgraph kept this out (${reason}). Please report it with the text.`;
  // Two writers that waited for each other: Postgres ends one, which may well have its way the next time.
  const passing = ['40P01', '40001'].includes(String((told as { code?: unknown } | null)?.code));
  return { code: 'INTERNAL', message, passing };
}

function isOfTheJob(error: unknown): boolean {
  return error instanceof JobLost || isUnreachable(error);
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof UserError && error.code === 'DATABASE_UNREACHABLE';
}
