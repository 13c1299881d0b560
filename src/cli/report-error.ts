import { UserError } from '../errors';
import { ExitStatus } from './exit-status';

/** Says in one line what went wrong, never a stack trace, and gives the exit status. */
export function reportError(error: unknown): ExitStatus {
  console.error(`newsgraph: ${messageOf(error)}`);
  return ExitStatus.Usage;
}

function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    return 'The disk is full. Make room on it, and give the command again.';
  const what = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);
  return `something went wrong that should not have (${what}). Please report it with the command you gave.`;
}
