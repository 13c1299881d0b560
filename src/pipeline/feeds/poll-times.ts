import { PassingError, type UserError } from '../../errors';
import type { FeedPauses } from '../../model/feed-pauses';
import type { TakenFeed } from '../../store/queries/feeds/take-feed';
import { backOff } from '../jobs/back-off';

export const FIRST_INTERVAL = 30 * 60;
const SHORTEST = 10 * 60;
const LONGEST = 6 * 3600;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Where something was new, sooner next time; where nothing was, later. In seconds. */
export function nextInterval({ intervalSeconds }: Pick<TakenFeed, 'intervalSeconds'>, fresh: number): number {
  const next = fresh > 0 ? intervalSeconds * 0.7 : intervalSeconds * 1.3;
  return Math.round(Math.min(Math.max(next, SHORTEST), LONGEST));
}

/**
 * A tenth more or less, so that feeds that were added together don't go on together; no sooner than the feed says that
 * it may have something new, but a day after the last time.
 */
export function nextPoll(
  now: Date,
  intervalSeconds: number,
  random: number,
  pauses: FeedPauses | null = null,
): Date {
  const asked = Math.min((pauses?.minutes ?? 0) * 60_000, DAY_MS);
  const pause = Math.max(intervalSeconds * 1000 * (0.9 + 0.2 * random), asked);
  return afterPauses(new Date(now.getTime() + pause), random, pauses);
}

/** Some time in the first hour that isn't left out; a feed that leaves out the whole week is asked all the same. */
function afterPauses(at: Date, random: number, pauses: FeedPauses | null): Date {
  const isLeftOut = (one: Date): boolean =>
    pauses !== null && (pauses.hours.includes(one.getUTCHours()) || pauses.days.includes(one.getUTCDay()));
  if (!isLeftOut(at)) return at;
  const hour = Math.floor(at.getTime() / HOUR_MS);
  for (let later = 1; later < 7 * 24; later += 1) {
    const start = new Date((hour + later) * HOUR_MS);
    if (!isLeftOut(start)) return new Date(start.getTime() + random * 0.5 * HOUR_MS);
  }
  return at;
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
