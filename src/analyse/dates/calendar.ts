/** A year, a month or a day of the Gregorian calendar. */
export interface DatePoint {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

/** A point that is a day. */
export type Day = Required<DatePoint>;

const DAY_MS = 86_400_000;

export function isDay(point: DatePoint | undefined): point is Day {
  return point?.day !== undefined;
}

/** EDTF: "2007-05-28", "2007-05", "2007". */
export function edtf(point: DatePoint): string {
  const parts = [String(point.year).padStart(4, '0'), two(point.month), two(point.day)];
  return parts.filter(Boolean).join('-');
}

function two(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

export function interval(from: DatePoint, to: DatePoint): string {
  return `${edtf(from)}/${edtf(to)}`;
}

/** The day of an EDTF day or minute; undefined for anything less exact. */
export function dayOf(value: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value ?? '');
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Undefined where the month has no such day: 30 February. */
export function validDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(milliseconds({ year, month, day }));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** `Date.UTC` takes years below 100 for 19xx, so the year is set apart. */
function milliseconds(point: DatePoint): number {
  const date = new Date(0);
  return date.setUTCFullYear(point.year, (point.month ?? 1) - 1, point.day ?? 1);
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(milliseconds(day) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A month so many months on: (2007-11, 3) is 2008-02. */
export function addMonths(point: DatePoint, months: number): { year: number; month: number } {
  const index = point.year * 12 + (point.month ?? 1) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** 0 for Sunday to 6. */
export function weekdayOf(day: Day): number {
  return new Date(milliseconds(day)).getUTCDay();
}

/** Days from `from` to `to`, by their first days. */
export function daysBetween(from: DatePoint, to: DatePoint): number {
  return Math.round((milliseconds(to) - milliseconds(from)) / DAY_MS);
}

/** The Monday of the week that holds a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The nth such weekday of a month: (2003, 11, Thursday, 4) is the fourth Thursday of November. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first: Day = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}
