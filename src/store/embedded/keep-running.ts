import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { UserError } from '../../errors';

/** Between two tries to start it again. */
const PAUSE_MS = 2_000;

export interface KeptServer {
  /** Lets it end; gives the connection that shows that somebody uses it. */
  release(): Promise<Client>;
}

/**
 * Starts a server anew each time that it ends though nobody released it: killed for want of memory, or by hand. `hold`
 * starts it, or joins the one that runs, and gives a connection that lasts as long as the server. `tell` is for people.
 */
export function keepRunning(
  first: Client,
  hold: () => Promise<Client>,
  tell: (message: string) => void,
): KeptServer {
  let isReleased = false;
  let holder = first;
  let starting = Promise.resolve();
  const watch = (): void => {
    holder.once('end', () => {
      if (!isReleased) starting = startAgain();
    });
  };
  const startAgain = async (): Promise<void> => {
    tell('The built-in Postgres ended; it is started again.');
    for (let last = ''; !isReleased; await sleep(PAUSE_MS)) {
      try {
        holder = await hold();
        watch();
        return tell('The built-in Postgres answers again.');
      } catch (error) {
        const reason = reasonOf(error);
        if (reason !== last) tell(reason);
        last = reason;
      }
    }
  };
  watch();
  return {
    release: async () => {
      isReleased = true;
      await starting;
      return holder;
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.message : `It can't be started: ${String(error)}`;
}
