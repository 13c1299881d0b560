import { UserError } from '../errors';

/** So long a revoked key goes on reading what was opened with it. */
const KEY_CHECK_MS = 30_000;

/** Closes what is open once its key opens nothing any more. Returns what ends the looking. */
export function watchKey(findKey: () => Promise<unknown>, close: () => void): () => void {
  const look = (): void => {
    findKey().catch((error: unknown) => {
      if (isRefusal(error)) close();
    });
  };
  const timer = setInterval(look, KEY_CHECK_MS).unref();
  return () => clearInterval(timer);
}

/** A database that is away says nothing of a key. */
export function isRefusal(error: unknown): boolean {
  return error instanceof UserError && ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error.code);
}
