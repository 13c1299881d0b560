import { parseFuzzyDate } from '../../model/fuzzy-date';
import { monthNumber, MONTH_PATTERN } from './months';

/** The parts of a date as a page or a file writes it. `offset` is minutes east of Greenwich. */
interface DateParts {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  offset?: number;
}

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?`;
const ZONE = String.raw`(?:\s?(?<zone>Z|UTC|GMT|UT|[ECMP][SD]T|(?:GMT|UTC)?[+-]\d{2}:?\d{2})\b)?`;
const CLOCK = `(?:[T ]${TIME}${ZONE}[^/]*)?`;
/** After a month's name also as British papers write it: "2.30pm", "14.30 GMT", "2pm". */
const SPOKEN_TIME = String.raw`(?<hour>\d{1,2})(?=[:.]\d{2}|\s?[ap]\.?m)(?:[:.](?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?)?(?:\s?(?<half>[ap])\.?m\b\.?)?`;
const NAMED_TAIL = `(?:,?\\s+(?:at\\s+)?${SPOKEN_TIME}${ZONE}.*)?`;
const WEEKDAY = String.raw`(?:[a-z]{3,9}\.?,?\s+)?`;
const ORDINAL = '(?:st|nd|rd|th)?';

/** How dates are written, most exact first, each with an example. Day and month in figures only where they can't be confused. */
export const DATE_FORMS: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: form(String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})${CLOCK}`),
    example: '2007-05-28T14:30:00+02:00',
  },
  {
    pattern: form(String.raw`(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})${CLOCK}`),
    example: '2007/05/28',
  },
  {
    pattern: form(
      String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?${ZONE})?`,
    ),
    example: '20070528T143000Z',
  },
  {
    pattern: form(
      String.raw`${WEEKDAY}(?<day>\d{1,2})${ORDINAL}[\s-](?:of\s+)?(?<name>${MONTH_PATTERN})\.?,?[\s-](?<year>\d{4})${NAMED_TAIL}`,
    ),
    example: 'Mon, 28 May 2007 14:30:00 GMT',
  },
  {
    pattern: form(
      String.raw`${WEEKDAY}(?<name>${MONTH_PATTERN})\.?\s(?<day>\d{1,2})${ORDINAL},?\s(?<year>\d{4})${NAMED_TAIL}`,
    ),
    example: 'Monday, May 28, 2007 at 2:30 p.m.',
  },
  {
    pattern: form(String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?:,?\s.*)?`),
    example: '28.5.2007',
  },
  {
    pattern: form(String.raw`(?<day>1[3-9]|2\d|3[01])[/-](?<month>\d{1,2})[/-](?<year>\d{4})(?:,?\s.*)?`),
    example: '28/05/2007',
  },
  {
    pattern: form(String.raw`(?<month>\d{1,2})[/-](?<day>1[3-9]|2\d|3[01])[/-](?<year>\d{4})(?:,?\s.*)?`),
    example: '05/28/2007',
  },
];

const ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/**
 * A publication date as EDTF, or null where it can't be told or lies in the future: null rather than a guess.
 * A minute only where the zone is known and the day is the same in the page's zone and in UTC; else the page's own day.
 */
export function readDate(written: string, now: Date): string | null {
  const text = lineOf(written);
  if (/^\d{10}(\d{3})?$/.test(text)) return fromEpoch(Number(text.padEnd(13, '0')), now);
  if (/^\d{4}(-\d{2})?$/.test(text)) return notInFuture(text, now);
  const parts = readParts(text);
  return parts && toEdtf(parts, now);
}

/**
 * The day in the page's own zone of an instant that is `written` in UTC, as the page's other writings of it tell: the same
 * instant with another offset or without any (then whole half hours away), or a bare day beside it. Null where none tells.
 */
export function localDay(written: string, others: readonly string[], now: Date): string | null {
  const parts = readParts(written);
  if (parts?.offset !== 0) return null;
  const utc = minutesOf(parts);
  for (const other of others) {
    const local = readParts(other);
    if (local && saysSame(local, utc))
      return toEdtf({ year: local.year, month: local.month, day: local.day }, now);
  }
  return null;
}

const MAX_OFFSET = 14 * 60;
const DAY = 24 * 60;

function saysSame(local: DateParts, utc: number): boolean {
  const apart = minutesOf(local) - utc;
  if (local.offset) return apart - local.offset === 0;
  if (local.offset === 0) return false;
  if (local.hour === undefined) return isDayBeside(minutesOf(local), utc);
  return apart !== 0 && apart % 30 === 0 && Math.abs(apart) <= MAX_OFFSET;
}

/** The day before, where it is evening in America yet, or the day after, where it is morning in Asia. */
function isDayBeside(midnight: number, utc: number): boolean {
  const since = utc - midnight;
  return (since >= DAY && since < DAY + 8 * 60) || (since < 0 && since >= -MAX_OFFSET);
}

/** Of the date as written, whatever its zone. */
function minutesOf({ year, month, day, hour = 0, minute = 0 }: DateParts): number {
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}

function readParts(written: string): DateParts | null {
  const text = lineOf(written);
  const groups = DATE_FORMS.map(({ pattern }) => pattern.exec(text)?.groups).find(Boolean);
  return groups ? toParts(groups) : null;
}

function lineOf(written: string): string {
  return written.replace(/\s+/g, ' ').trim().slice(0, 100);
}

/** The first date within a line of running words ("China Daily via agencies May 28, 2007"), as written; null where there is none. */
export function findWrittenDate(line: string): string | null {
  return WRITTEN_DATE.exec(line)?.[0] ?? null;
}

/** Of those in figures only the ones that the forms above read. */
const WRITTEN_DATE = new RegExp(
  String.raw`(?<![\w./-])(?:${[
    String.raw`\d{1,2}${ORDINAL}\s(?:${MONTH_PATTERN})\.?,?\s\d{4}`,
    String.raw`(?:${MONTH_PATTERN})\.?\s\d{1,2}${ORDINAL},?\s\d{4}`,
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}`,
    String.raw`(?:1[3-9]|2\d|3[01])/\d{1,2}/(?:19|20)\d{2}`,
    String.raw`\d{1,2}/(?:1[3-9]|2\d|3[01])/(?:19|20)\d{2}`,
  ].join('|')})(?![\w/-])`,
  'i',
);

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'i');
}

function toParts(groups: Record<string, string | undefined>): DateParts {
  const { year, month, name, day, hour, minute, half, zone } = groups;
  const parts: DateParts = {
    year: Number(year),
    month: name ? monthNumber(name) : Number(month),
    day: Number(day),
  };
  if (hour === undefined) return parts;
  const time = { hour: Number(hour) + afternoon(Number(hour), half), minute: Number(minute ?? 0) };
  return { ...parts, ...time, ...(zone && { offset: zoneOffset(zone) }) };
}

/** "2:30 p.m." is 14:30, "12:30 a.m." is 0:30. */
function afternoon(hour: number, half: string | undefined): number {
  if (half?.toLowerCase() === 'p') return hour < 12 ? 12 : 0;
  return half && hour === 12 ? -12 : 0;
}

function zoneOffset(zone: string): number {
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function toEdtf(parts: DateParts, now: Date): string | null {
  const day = `${parts.year}-${pad(parts.month)}-${pad(parts.day)}`;
  const whole = parseFuzzyDate(day);
  if (!whole?.from) return null;
  if (parts.offset === undefined) return notInFuture(day, now);
  const minutes = (parts.hour ?? 0) * 60 + (parts.minute ?? 0) - parts.offset;
  const instant = new Date(Date.parse(whole.from) + minutes * 60_000);
  if (instant > now) return null;
  const minute = toMinute(instant);
  return minute.startsWith(day) || day > now.toISOString().slice(0, 10) ? minute : day;
}

function fromEpoch(milliseconds: number, now: Date): string | null {
  return milliseconds > now.getTime() ? null : toMinute(new Date(milliseconds));
}

function notInFuture(value: string, now: Date): string | null {
  const date = parseFuzzyDate(value);
  return date?.from && Date.parse(date.from) <= now.getTime() ? value : null;
}

function toMinute(instant: Date): string {
  return `${instant.toISOString().slice(0, 16)}Z`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
