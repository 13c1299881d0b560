import { UserError } from '../../errors';
import type { Clock } from '../clock';
import type { Fetch } from './polite-fetch';

/** Whoever adds a feed waits for it, and a host may ask for half a minute between two requests. */
const MOST_MS = 30_000;

export const SLOW = 'FEED_SLOW';

/** Begins no fetch when the time is over, counted from now on. @throws UserError FEED_SLOW */
export function withinTime(fetch: Fetch, clock: Clock): Fetch {
  const end = clock.now().getTime() + MOST_MS;
  return (...asked) => (clock.now().getTime() > end ? Promise.reject(slow()) : fetch(...asked));
}

function slow(): UserError {
  const message = `Its host is slow, or asks for long pauses between requests: after ${MOST_MS / 1000} s no feed was found. Give the feed's own address.`;
  return new UserError(SLOW, message, 504);
}
