import { PassingError, type UserError } from '../../errors';
import type { TakenFeed } from '../../store/queries/feeds/take-feed';
import { backOff } from '../jobs/back-off';

export const FIRST_INTERVAL = 30 * 60;
const SHORTEST = 10 * 60;
const LONGEST = 6 * 3600;
const DAY_MS = 24 * 3_600_000;

/** Where something was new, sooner next time; where nothing was, later. In seconds. */
export function nextInterval({ intervalSeconds }: Pick<TakenFeed, 'intervalSeconds'>, fresh: number): number {
  const next = fresh > 0 ? intervalSeconds * 0.7 : intervalSeconds * 1.3;
  return Math.round(Math.min(Math.max(next, SHORTEST), LONGEST));
}

/** A tenth more or less, so that feeds that were added together don't go on together. */
export function nextPoll(now: Date, intervalSeconds: number, random: number): Date {
  return new Date(now.getTime() + intervalSeconds * 1000 * (0.9 + 0.2 * random));
}

/** After a failure: as the server asks, else later each time, up to a day. */
export function nextTry(
  now: Date,
  { faults, intervalSeconds }: Pick<TakenFeed, 'faults' | 'intervalSeconds'>,
  error: UserError,
  random: number,
): Date {
  const asked = error instanceof PassingError ? (error.retryAfterMs ?? 0) : 0;
  const pause = backOff(faults, { first: intervalSeconds * 1000, longest: DAY_MS }, random);
  return new Date(now.getTime() + Math.max(pause, Math.min(asked, DAY_MS)));
}
