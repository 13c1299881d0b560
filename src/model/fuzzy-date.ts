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
  const decade = value.slice(0, 3);
  return wholeDays(value, 'DECADE', `${decade}0-01-01`, `${decade}9-12-31`);
}

function dated(
  value: string,
  year: number,
  month?: number,
  day?: number,
  hour?: number,
  minute = 0,
): FuzzyDate | null {
  if (month === undefined) return wholeDays(value, 'YEAR', `${value}-01-01`, `${value}-12-31`);
  if (month < 1 || month > 12) return null;
  const last = daysIn(year, month);
  if (day === undefined) return wholeDays(value, 'MONTH', `${value}-01`, `${value}-${last}`);
  if (day < 1 || day > last) return null;
  if (hour === undefined) return wholeDays(value, 'DAY', value, value);
  if (hour > 23 || minute > 59) return null;
  const start = value.slice(0, -1);
  return { value, precision: 'MINUTE', from: `${start}:00.000Z`, to: `${start}:59.999Z` };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `to` is the last millisecond that still belongs to the date. */
function wholeDays(value: string, precision: DatePrecision, first: string, last: string): FuzzyDate {
  return { value, precision, from: `${first}T00:00:00.000Z`, to: `${last}T23:59:59.999Z` };
}
