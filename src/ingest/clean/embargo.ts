import type { Rejection } from '../../model/article';
import { findWrittenDate, readDate } from './read-date';

/** What an input says of until when it must be held back, where that isn't over; `until` may be empty: until further notice. */
export function embargoProblems(until: string | null | undefined, now: Date): Rejection[] {
  if (until === null || until === undefined || isOver(until, now)) return [];
  const told = until.trim() === '' ? 'until further notice' : `"${until.trim().slice(0, 100)}"`;
  const message = `It is under embargo (${told}). It was read all the same: mind that before you publish.`;
  return [{ code: 'EMBARGOED', message }];
}

/** By its minute, where one stands with its zone; else from the next day on. */
function isOver(until: string, now: Date): boolean {
  const day = findWrittenDate(until);
  const whole = day === null ? until : until.slice(until.indexOf(day));
  const value = readDate(whole, now) ?? (day && readDate(day, now));
  return Boolean(value) && value !== now.toISOString().slice(0, 10);
}
