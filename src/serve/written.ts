import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** A client that has room for nothing so long reads no more. */
const PATIENCE_MS = 60_000;

/**
 * Sends a piece, and waits until there is room for the next one. False where the client has hung up; who reads nothing
 * for a minute is cut off, since what answers holds a connection of the database, or a place among subscriptions.
 */
export async function written(
  response: ServerResponse,
  piece: string,
  patienceMs = PATIENCE_MS,
): Promise<boolean> {
  if (response.destroyed || response.writableEnded) return false;
  if (response.write(piece)) return true;
  const over = new AbortController();
  const giveUp = (): void => over.abort();
  response.once('close', giveUp);
  const timer = setTimeout(giveUp, patienceMs);
  try {
    await once(response, 'drain', { signal: over.signal });
    return true;
  } catch {
    response.destroy();
    return false;
  } finally {
    clearTimeout(timer);
    response.off('close', giveUp);
  }
}
