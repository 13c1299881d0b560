import type { MeetingCandidate, MeetingToResolve } from '../../model/resolution';

const DAY_MS = 86_400_000;

/** How long after or before a meeting the papers still write of it without its date. */
const REACH_DAYS = 10;

/**
 * How well two reports' dates fit: overlapping dates best, then a date close to the other's publication, then two
 * publications close together; null where they don't.
 */
export function compareDates(
  meeting: MeetingToResolve,
  candidate: MeetingCandidate,
  publishedFrom: string | null,
): { score: number; reason: string } | null {
  const a = bounds(meeting);
  const b = bounds(candidate);
  if (a && b) {
    if (a[0] > b[1] || b[0] > a[1]) return null;
    // A day that both name is surer than a month that holds a day.
    const width = Math.max(a[1] - a[0], b[1] - b[0]);
    return { score: width <= 3 * DAY_MS ? 3 : 2, reason: 'dates that overlap' };
  }
  const days = distanceInDays(a?.[0] ?? time(publishedFrom), b?.[0] ?? time(candidate.publishedFrom));
  if (days === null || days > REACH_DAYS) return null;
  return { score: 1 - days / 100, reason: `reported within ${Math.ceil(days)} days` };
}

function bounds({ from, to }: MeetingToResolve): [number, number] | null {
  const first = time(from ?? to);
  const last = time(to ?? from);
  return first === null || last === null ? null : [first, last];
}

function time(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant);
}

function distanceInDays(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.abs(a - b) / DAY_MS;
}
