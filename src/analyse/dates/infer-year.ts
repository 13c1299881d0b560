import type { DatePoint, Day } from './calendar';
import { addMonths, daysBetween, weekdayOf } from './calendar';
import type { Direction } from '../syntax/clause-direction';
import type { DateContext } from './date-context';

/** A day or month without a year, nearer than this many days ahead, may lie ahead where no tense says. */
const NEAR_FUTURE = 100;
/** What tells which thing is meant lies no further ahead: "the August bombings" that a trial will judge are last year's. */
const FAR_FUTURE = 200;

/**
 * The year of a month or a day of a month: in a narrative the one nearest to the last date told; in news the last one
 * on or before publication, or the first on or after it where the tense looks ahead. Without publication the only year that the text names, if any.
 */
export function inferYear(month: number, day: number | undefined, context: DateContext): number | undefined {
  const { story, published } = context;
  if (context.narrative && story) return yearNearLast(month, story);
  if (!published) return context.onlyYear;
  return yearNearPublication({ month, day }, published, context);
}

/** Narratives go forward: up to half a year ahead of the last month told, else back. */
function yearNearLast(month: number, last: DatePoint): number {
  if (last.month === undefined) return last.year;
  const ahead = (month - last.month + 12) % 12;
  return addMonths(last, ahead <= 6 ? ahead : ahead - 12).year;
}

function yearNearPublication(
  date: { month: number; day: number | undefined },
  published: DatePoint,
  context: DateContext,
): number {
  const base = date.day === undefined ? { year: published.year, month: published.month ?? 1 } : published;
  const point = (year: number): DatePoint => ({ year, month: date.month, day: date.day ?? 1 });
  const ahead = daysBetween({ ...base, day: base.day ?? 1 }, point(published.year));
  const direction = context.direction();
  if (ahead === 0) return published.year;
  if (direction === 'FUTURE' && tellsWhich(context)) return published.year + nextWithin(ahead, FAR_FUTURE);
  if (direction === 'FUTURE') return ahead > 0 ? published.year : published.year + 1;
  if (direction === 'PAST') return ahead > 0 ? published.year - 1 : published.year;
  return published.year + nextWithin(ahead, NEAR_FUTURE);
}

/** Years to add for the next such day where it is at most so many days ahead, for the last one where it isn't. */
function nextWithin(ahead: number, most: number): number {
  if (ahead > 0) return ahead <= most ? 0 : -1;
  return ahead + 365 <= most ? 1 : 0;
}

/** "The August bombings": a date right before its noun. */
function tellsWhich({ tagAfter }: DateContext): boolean {
  return tagAfter().startsWith('NN');
}

/**
 * "Friday, March 13" is of the year next to the inferred one, and on the tense's side of it, in which it is a Friday; of
 * the inferred one if none is.
 */
export function yearOfWeekday(
  weekday: number | undefined,
  { year, month, day }: Day,
  direction: Direction,
): number {
  const near = [
    year,
    ...(direction === 'PAST' ? [] : [year + 1]),
    ...(direction === 'FUTURE' ? [] : [year - 1]),
  ];
  return near.find((each) => weekdayOf({ year: each, month, day }) === weekday) ?? year;
}
