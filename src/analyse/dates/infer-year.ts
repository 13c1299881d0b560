import type { DatePoint } from './calendar';
import { addMonths, daysBetween } from './calendar';
import type { DateContext } from './date-context';

/** A day or month without a year, nearer than this many days ahead, may lie ahead where no tense says. */
const NEAR_FUTURE = 100;

/**
 * The year of a month or a day of a month: in a narrative the one nearest to the last date told; in news the last one
 * on or before publication, or the first on or after it where the tense looks ahead. Without publication the only year that the text names, if any.
 */
export function inferYear(month: number, day: number | undefined, context: DateContext): number | undefined {
  const { story, published } = context;
  if (context.narrative) return story && yearNearLast(month, story);
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
  if (direction === 'FUTURE') return ahead > 0 ? published.year : published.year + 1;
  if (direction === 'PAST') return ahead > 0 ? published.year - 1 : published.year;
  if (ahead > 0) return ahead < NEAR_FUTURE ? published.year : published.year - 1;
  return ahead < NEAR_FUTURE - 365 ? published.year + 1 : published.year;
}
