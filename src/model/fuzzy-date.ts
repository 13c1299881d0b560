import type { DatePrecision } from './date';

/**
 * Dates as well as they are known: EDTF (ISO 8601-2) level 1, and XXXX for a year that is not told.
 * A day 2007-05-28, a month 2007-05, a year 2007, a decade 198X, an interval 1980/1988 (an open end is ".."),
 * a day of an untold year XXXX-09-12, a minute 2007-05-28T14:30Z. A week or a quarter is an interval.
 */
export interface FuzzyDate {
  value: string;
  precision: DatePrecision;
  /** First and last instant as ISO 8601 UTC; null where open or untold. */
  from: string | null;
  to: string | null;
}

const DAY_MS = 86_400_000;

/** Null where the value is no such date: "2007-02-30", "soon". */
export function parseFuzzyDate(value: string): FuzzyDate | null {
  const parts = value.split('/');
  if (parts.length > 2) return null;
  if (parts.length === 2) return parseInterval(value, parts[0] ?? '', parts[1] ?? '');
  return parsePoint(value);
}

function parseInterval(value: string, first: string, last: string): FuzzyDate | null {
  const from = first === '..' ? null : parsePoint(first);
  const to = last === '..' ? null : parsePoint(last);
  if ((first !== '..' && !from) || (last !== '..' && !to) || (!from && !to)) return null;
  if (from?.from && to?.to && from.from > to.to) return null;
  return { value, precision: intervalPrecision(from, to), from: from?.from ?? null, to: to?.to ?? null };
}

/** Seven days from a Monday are a WEEK, three months from a quarter's start a QUARTER, all else a RANGE. */
function intervalPrecision(from: FuzzyDate | null, to: FuzzyDate | null): DatePrecision {
  if (!from?.from || !to?.to) return 'RANGE';
  const start = new Date(from.from);
  const days = Math.round((Date.parse(to.to) - start.getTime()) / DAY_MS);
  if (from.precision === 'DAY' && days === 7 && start.getUTCDay() === 1) return 'WEEK';
  if (start.getUTCDate() === 1 && start.getUTCMonth() % 3 === 0 && days >= 90 && days <= 92) return 'QUARTER';
  return 'RANGE';
}

function parsePoint(value: string): FuzzyDate | null {
  // Postgres, like historians, has no year 0.
  if (/^(0000|000X)/.test(value)) return null;
  if (/^\d{3}X$/.test(value)) return decade(value);
  const untold = /^XXXX(-\d{2}(-\d{2})?)?$/.exec(value);
  // 2000 was a leap year, so that XXXX-02-29 is a day.
  if (untold) {
    const told = parsePoint(value.replace('XXXX', '2000'));
    return told && { value, precision: told.precision, from: null, to: null };
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})Z)?)?)?$/.exec(value);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  return dated(value, year ?? 0, month, day, hour, minute);
}

function decade(value: string): FuzzyDate {
  const first = Number(value.slice(0, 3)) * 10;
  return bounded(value, 'DECADE', utc(first, 1, 1), utc(first + 10, 1, 1));
}

function dated(
  value: string,
  year: number,
  month?: number,
  day?: number,
  hour?: number,
  minute?: number,
): FuzzyDate | null {
  if (month === undefined) return bounded(value, 'YEAR', utc(year, 1, 1), utc(year + 1, 1, 1));
  if (month < 1 || month > 12) return null;
  if (day === undefined) return bounded(value, 'MONTH', utc(year, month, 1), utc(year, month + 1, 1));
  const start = utc(year, month, day);
  if (new Date(start).getUTCDate() !== day) return null;
  if (hour === undefined) return bounded(value, 'DAY', start, start + DAY_MS);
  if (hour > 23 || (minute ?? 0) > 59) return null;
  const instant = start + hour * 3_600_000 + (minute ?? 0) * 60_000;
  return bounded(value, 'MINUTE', instant, instant + 60_000);
}

/** `Date.UTC` takes years below 100 for 19xx, so the year is set apart. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** `to` is the last millisecond that still belongs to the date. */
function bounded(value: string, precision: DatePrecision, from: number, end: number): FuzzyDate {
  return { value, precision, from: new Date(from).toISOString(), to: new Date(end - 1).toISOString() };
}
