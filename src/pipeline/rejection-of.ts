import { UserError } from '../errors';
import type { Rejection } from '../model/article';
import { isUnreachable, writeError } from '../store/database-error';

/**
 * What people are told of an error that kept an item out.
 * @throws UserError DATABASE_UNREACHABLE, since that is no fault of the item and all that follow would fail alike.
 */
export function rejectionOf(error: unknown): Rejection {
  const told = writeError(error);
  if (isUnreachable(told)) throw told;
  if (told instanceof UserError) return { code: told.code, message: told.message };
  const reason = told instanceof Error ? told.message : String(told);
  return {
    code: 'INTERNAL',
    message: `A fault in Newsgraph kept this out (${reason}). Please report it with the text.`,
  };
}
