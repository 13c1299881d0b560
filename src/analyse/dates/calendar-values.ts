import type { Holiday } from '../lexicon/date-lexicon';
import type { DatePoint, Day } from './calendar';
import { addDays, addMonths, dayOf, edtf, interval, isDay, nthWeekday, validDay } from './calendar';
import type { DateContext, DateValue } from './date-context';
import { inferYear, yearOfWeekday } from './infer-year';
import type { DateMatch } from './match-dates';
import { dayIn, monthIn, monthsIn, numbersIn, valueOf, weekdayIn, yearIn } from './match-parts';

/** A value that the words tell outright. */
function told(point: DatePoint | undefined): DateValue | undefined {
  return point && { value: edtf(point), point };
}

/** Both ends of a stretch; later expressions count from its end. */
function stretch(from: DatePoint | undefined, to: DatePoint | undefined): DateValue | undefined {
  return from && to && { value: interval(from, to), point: to };
}

export function isoDate(match: DateMatch): DateValue | undefined {
  return told(dayOf(match.words[0]?.text));
}

/** "5/28/2007", "28.5.07"; two digits are of the century that lies within 70 years back. */
export function numericDate(match: DateMatch, context: DateContext): DateValue | undefined {
  const [first = 0, second = 0, last = 0] = (match.words[0]?.text ?? '').split(/[/.]/).map(Number);
  const dayFirst = first > 12 || (context.dayFirst && second <= 12);
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return told(validDay(last < 100 ? fullYear(last) : last, month, day));
}

function fullYear(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

export function fullDate(match: DateMatch): DateValue | undefined {
  return told(validDay(yearIn(match) ?? 0, monthIn(match), dayIn(match)));
}

/** A day whose year must be found: the last one told after "of that year", else by tense. */
export function dayOfMonth(match: DateMatch, context: DateContext): DateValue | undefined {
  const [month, day] = [monthIn(match), dayIn(match)];
  const year = yearOf(match, month, day, context);
  if (year === undefined) return { value: `XXXX-${edtf({ year: 0, month, day }).slice(5)}` };
  return told(
    validDay(yearOfWeekday(weekdayIn(match), { year, month, day }, context.direction()), month, day),
  );
}

export function dayAlone(match: DateMatch, context: DateContext): DateValue | undefined {
  const { last } = context;
  return last?.month === undefined || /^(NN|JJ)/.test(context.tagAfter())
    ? undefined
    : told(validDay(last.year, last.month, dayIn(match)));
}

export function monthOfYear(match: DateMatch): DateValue | undefined {
  return told({ year: yearIn(match) ?? 0, month: monthIn(match) });
}

export function monthAlone(match: DateMatch, context: DateContext): DateValue | undefined {
  const month = monthIn(match);
  const year = yearOf(match, month, undefined, context);
  return year === undefined ? { value: `XXXX-${edtf({ year: 0, month }).slice(5)}` } : told({ year, month });
}

function yearOf(
  match: DateMatch,
  month: number,
  day: number | undefined,
  context: DateContext,
): number | undefined {
  if (match.words.some((w) => w.symbol === 'year')) return context.last?.year;
  return yearOfPartner(match, context) ?? inferYear(month, day, context);
}

/** "In August and September 1914": the year of the expression that it is joined to by one word. */
function yearOfPartner(match: DateMatch, context: DateContext): number | undefined {
  const { next } = context;
  const joined = next?.before !== undefined && next.before === match.after;
  const joins = ['and', 'or', 'to', 'hyphen', 'comma', 'through'].includes(match.after?.symbol ?? '');
  return joined && joins && monthsIn(next).length ? yearIn(next) : undefined;
}

/** "'99" in an account of the French Revolution is 1799. */
export function year(match: DateMatch, { narrative, last }: DateContext): DateValue | undefined {
  const short = valueOf(match, 'shortYear#');
  if (short === undefined || !narrative || !last) return told({ year: yearIn(match) ?? 0 });
  return told({ year: Math.round((last.year - short) / 100) * 100 + short });
}

/** "1996 campaigners" counts people; "the 1996 campaigns" doesn't. */
export function bareYear(match: DateMatch, context: DateContext): DateValue | undefined {
  return context.tagAfter() === 'NNS' && match.before?.symbol !== 'possessor'
    ? undefined
    : year(match, context);
}

/** "Nineteen ninety-six", "twenty ten". */
export function spokenYear(match: DateMatch): DateValue | undefined {
  const [century = 0, ...rest] = match.words.filter((w) => w.value).map((w) => w.value);
  const found = century * 100 + rest.reduce((sum, value) => sum + value, 0);
  return found >= 1500 && found < 2100 ? told({ year: found }) : undefined;
}

export function decade(match: DateMatch): DateValue | undefined {
  const digits = /\d+/.exec(match.words.at(-1)?.text ?? '')?.[0] ?? '';
  const first = digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
  return first ? { value: `${String(first).slice(0, 3)}X`, point: { year: first } } : undefined;
}

export function century(match: DateMatch): DateValue | undefined {
  const nth = valueOf(match, 'ordinal#') ?? valueOf(match, 'ordinalWord') ?? 0;
  return { value: interval({ year: (nth - 1) * 100 + 1 }, { year: nth * 100 }) };
}

export function quarter(match: DateMatch, context: DateContext): DateValue | undefined {
  const first = ((valueOf(match, 'ordinalWord') ?? 0) - 1) * 3 + 1;
  if (first > 10) return undefined;
  const found = yearIn(match) ?? inferYear(first, undefined, context);
  return found === undefined ? undefined : months({ year: found, month: first }, 3);
}

/** "The first half of 2006"; of "the year", "this year" and "last year" by publication. */
export function half(match: DateMatch, context: DateContext): DateValue | undefined {
  const isLast = match.words.some((w) => w.symbol === 'last');
  const base = context.published?.year;
  const found = yearIn(match) ?? (base === undefined ? undefined : base - (isLast ? 1 : 0));
  const nth = valueOf(match, 'ordinalWord') ?? 0;
  return found === undefined || nth > 2 ? undefined : months({ year: found, month: nth * 6 - 5 }, 6);
}

export function seasonOfYear(match: DateMatch, context: DateContext): DateValue | undefined {
  const season = valueOf(match, 'season') ?? valueOf(match, 'fall') ?? 0;
  return months({ year: yearIn(match) ?? 0, month: context.lexicon.seasons[season] ?? 1 }, 3);
}

export function months(first: DatePoint, count: number): DateValue {
  return { value: interval(first, addMonths(first, count - 1)), point: first };
}

export function holiday(match: DateMatch, context: DateContext): DateValue | undefined {
  const feast = context.lexicon.holidays[valueOf(match, 'holiday') ?? 0];
  if (!feast) return undefined;
  const found = yearIn(match) ?? inferYear(feast.month, feast.day ?? 24, context);
  if (found === undefined) return undefined;
  const day = feastDay(feast, found);
  return told(match.words.some((w) => w.symbol === 'eve') ? addDays(day, -1) : day);
}

function feastDay(feast: Holiday, year: number): Day {
  if (feast.day) return { year, month: feast.month, day: feast.day };
  return nthWeekday(year, feast.month, feast.weekday ?? 0, feast.nth ?? 1);
}

/** "May 3 to 5", "6-7 January 1916". */
export function dayRange(match: DateMatch, context: DateContext): DateValue | undefined {
  const month = monthIn(match);
  const [first = 0, last = 0] = numbersIn(match);
  const found = yearIn(match) ?? inferYear(month, first, context);
  if (found === undefined || last <= first) return undefined;
  return stretch(validDay(found, month, first), validDay(found, month, last));
}

/** "March 10 and 11": two days on end; of others the first. */
export function dayPair(match: DateMatch, context: DateContext): DateValue | undefined {
  const [first = 0, last = 0] = numbersIn(match);
  if (last === first + 1) return dayRange(match, context);
  return yearIn(match) === undefined ? dayOfMonth(match, context) : fullDate(match);
}

/** "31 May-1 June 1916": the first is of the year before where it comes later in the calendar. */
export function daysRange(match: DateMatch, context: DateContext): DateValue | undefined {
  const [first = 0, last = 0] = monthsIn(match);
  const [from = 0, to = 0] = numbersIn(match);
  const end = yearIn(match) ?? inferYear(last, to, context);
  if (end === undefined) return undefined;
  return stretch(validDay(first > last ? end - 1 : end, first, from), validDay(end, last, to));
}

export function monthRange(match: DateMatch, context: DateContext): DateValue | undefined {
  const [first = 0, last = 0] = monthsIn(match);
  const years = match.words.filter((w) => w.symbol === 'year#').map((w) => w.value);
  const end = years.at(-1) ?? endYear(first, last, context);
  if (end === undefined) return undefined;
  const start = years.length > 1 ? (years[0] ?? end) : first > last ? end - 1 : end;
  return stretch({ year: start, month: first }, { year: end, month: last });
}

/** The year of the second month counts from that of the first. */
function endYear(first: number, last: number, context: DateContext): number | undefined {
  const start = inferYear(first, undefined, context);
  return start === undefined ? undefined : start + (first > last ? 1 : 0);
}

/** "1980-88", "1998 to 2002", "1998-02". */
export function yearRange(match: DateMatch): DateValue | undefined {
  const [from = 0, to = 0] = match.words.filter((w) => /#$/.test(w.symbol)).map((w) => w.value);
  const last = match.words.at(-1)?.text ?? '';
  const end = last.length === 4 ? to : Math.floor(from / 100) * 100 + (to <= from % 100 ? 100 + to : to);
  return last.length % 2 || end <= from || end - from > 400
    ? undefined
    : stretch({ year: from }, { year: end });
}

/** The last date told is a day: what "two days later" counts from. */
export function lastDay(context: DateContext): Day | undefined {
  return isDay(context.last) ? context.last : undefined;
}
