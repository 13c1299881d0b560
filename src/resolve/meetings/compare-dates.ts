import type { MeetingCandidate, MeetingToResolve } from '../../model/resolution';

const DAY_MS = 86_400_000;

/** How long after or before a meeting the papers still write of it without its date. */
const REACH_DAYS = 10;

/** Days; until then a report needs no date, as in the next morning's paper. */
const NEXT_DAY = 2;

/** Talks of several days are dated by one paper to the first and by another to the last. */
const OFF_DAYS = 1;

/** How far a meeting is put off while it is still called the same. */
const PUT_OFF_DAYS = 120;

export interface DateFit {
  weight: number;
  reason: string;
}

/**
 * How well two reports' dates fit: overlapping dates best, then a date close to the other's publication, then two
 * publications close together; null where they don't. Days that differ by one, and a new date of what was postponed,
 * speak neither for nor against.
 */
export function compareDates(
  meeting: MeetingToResolve,
  candidate: MeetingCandidate,
  publishedFrom: string | null,
): DateFit | null {
  const a = bounds(meeting);
  const b = bounds(candidate);
  if (a && b) return compareBounds(a, b) ?? (isPutOff(meeting, candidate, a, b) ? PUT_OFF : null);
  const published = time(publishedFrom);
  if (isOver(meeting, published, b) || isOver(candidate, time(candidate.publishedFrom), a)) return null;
  const days = distanceInDays(a?.[0] ?? published, b?.[0] ?? time(candidate.publishedFrom));
  if (days === null || days > REACH_DAYS) return null;
  return {
    weight: (days < NEXT_DAY ? 2 : 1) + (REACH_DAYS - days) / 100,
    reason: days < NEXT_DAY ? 'reported at once' : `reported within ${Math.ceil(days)} days`,
  };
}

/** What was held when a paper told of it is no meeting that began later. */
function isOver({ status }: MeetingToResolve, published: number | null, other: Bounds | null): boolean {
  return status === 'HELD' && published !== null && other !== null && other[0] - published > DAY_MS;
}

type Bounds = readonly [number, number];

const PUT_OFF: DateFit = { weight: 1, reason: 'a new date of what was postponed' };

function compareBounds(a: [number, number], b: [number, number]): DateFit | null {
  const gap = Math.max(a[0] - b[1], b[0] - a[1]);
  if (gap > OFF_DAYS * DAY_MS) return null;
  if (gap > 0) return { weight: 0, reason: 'dates a day apart' };
  // A day that both name is surer than a month that holds a day.
  const width = Math.max(a[1] - a[0], b[1] - b[0]);
  return { weight: width <= 3 * DAY_MS ? 3 : 2, reason: 'dates that overlap' };
}

function isPutOff(
  meeting: MeetingToResolve,
  candidate: MeetingCandidate,
  a: [number, number],
  b: [number, number],
): boolean {
  const later = a[0] - b[0];
  return (
    (candidate.status === 'POSTPONED' || meeting.status === 'POSTPONED') &&
    later > 0 &&
    later <= PUT_OFF_DAYS * DAY_MS
  );
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
