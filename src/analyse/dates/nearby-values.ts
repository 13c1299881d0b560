import type { DatePoint, Day } from './calendar';
import { addDays, addMonths, edtf, interval, isDay, mondayOf, validDay, weekdayOf } from './calendar';
import { lastDay, months } from './calendar-values';
import type { DateContext, DateValue } from './date-context';
import type { DateMatch } from './match-dates';
import { has, monthIn, valueOf } from './match-parts';

function near(point: DatePoint | undefined): DateValue | undefined {
  return point && { value: edtf(point), point, relative: true };
}

function aside(value: DateValue | undefined, isAside: boolean): DateValue | undefined {
  return value && { ...value, aside: isAside };
}

function nearStretch(from: DatePoint, to: DatePoint): DateValue {
  return { value: interval(from, to), point: from, relative: true };
}

/** "Today", "yesterday evening", "last night", "the day after tomorrow". */
export function today(match: DateMatch, { published }: DateContext): DateValue | undefined {
  if (!published) return undefined;
  const told = valueOf(match, 'today') ?? valueOf(match, 'yesterday') ?? valueOf(match, 'tomorrow') ?? 0;
  const further = has(match, 'day') ? told : 0;
  const lastNight = has(match, 'last') && has(match, 'night') ? -1 : 0;
  return near(addDays(published, told + further + lastNight));
}

/** On or before the day of publication, on or after it where the tense looks ahead. */
export function weekday(match: DateMatch, context: DateContext): DateValue | undefined {
  const anchor = context.narrative ? lastDay(context) : context.published;
  if (!anchor) return undefined;
  const wanted = valueOf(match, 'weekday') ?? 0;
  const back = (weekdayOf(anchor) - wanted + 7) % 7;
  if (back === 0) return near(anchor);
  return near(addDays(anchor, context.direction() === 'FUTURE' ? 7 - back : -back));
}

/** "Last Friday" is before publication and "next Friday" after, a week away where publication is a Friday. */
export function weekdayNearby(match: DateMatch, { published }: DateContext): DateValue | undefined {
  if (!published) return undefined;
  const back = (weekdayOf(published) - (valueOf(match, 'weekday') ?? 0) + 7) % 7 || 7;
  if (has(match, 'last', 'past')) return near(addDays(published, -back));
  return near(addDays(published, 7 - (back % 7 || 7) || (has(match, 'next') ? 7 : 0)));
}

export function weekdayOfWeek(match: DateMatch, { published }: DateContext): DateValue | undefined {
  if (!published) return undefined;
  const monday = addDays(mondayOf(published), 7 * stepOf(match));
  return near(addDays(monday, ((valueOf(match, 'weekday') ?? 0) + 6) % 7));
}

/** The weekend before publication, or the one that holds it; the coming one where the tense looks ahead. */
export function weekend(_: DateMatch, context: DateContext): DateValue | undefined {
  const { published } = context;
  if (!published) return undefined;
  const monday = mondayOf(published);
  const isWeekend = [0, 6].includes(weekdayOf(published));
  const saturday = addDays(monday, isWeekend || context.direction() === 'FUTURE' ? 5 : -2);
  return nearStretch(saturday, addDays(saturday, 1));
}

/** -1 for "last", 1 for "next" and "coming", 0 for "this". */
function stepOf(match: DateMatch): number {
  if (has(match, 'last', 'past', 'previous')) return -1;
  return has(match, 'next', 'coming', 'following') ? 1 : 0;
}

/** "Last May": the May before the month of publication; "this May": that of its year. */
export function monthNearby(match: DateMatch, context: DateContext): DateValue | undefined {
  const anaphoric = has(match, 'previous', 'following');
  const base = anaphoric ? context.last : context.published;
  if (base?.month === undefined) return undefined;
  const month = monthIn(match);
  if (has(match, 'year')) return near({ year: base.year + stepOf(match), month });
  const ahead = month - base.month;
  const step = stepOf(match);
  if (step < 0) return near({ year: base.year - (ahead >= 0 ? 1 : 0), month });
  return near({ year: base.year + (step > 0 && ahead <= 0 ? 1 : 0), month });
}

/** "Last year", "earlier this month", "next week", "this summer", counted from publication. */
export function unitNearby(match: DateMatch, context: DateContext): DateValue | undefined {
  const { published } = context;
  if (!published) return undefined;
  const season = valueOf(match, 'season') ?? valueOf(match, 'fall');
  const step = stepOf(match);
  if (season === undefined) return aside(unitAway(unitOf(match), step, published), true);
  return aside(seasonNearby(context.lexicon.seasons[season] ?? 1, step, published), true);
}

/** "Last summer" has ended, "next summer" hasn't begun, "this summer" is of the year of publication. */
function seasonNearby(first: number, step: number, published: Day): DateValue {
  const begun = published.month >= first;
  const ended = published.month >= first + 3;
  const back = step < 0 && !ended ? -1 : 0;
  const on = step > 0 && begun ? 1 : 0;
  return { ...months({ year: published.year + back + on, month: first }, 3), relative: true };
}

function unitOf(match: DateMatch): string {
  const word = match.words.find((w) =>
    /^(day|week|weekend|month|quarter|year|decade|century|fortnight)s?$/.test(w.symbol),
  );
  return word?.symbol.replace(/s$/, '') ?? '';
}

/** So many units from a day, as exact as the unit: a week is Monday to Sunday, a year the year. */
function unitAway(unit: string, step: number, day: Day): DateValue | undefined {
  const monday = addDays(mondayOf(day), 7 * step);
  if (unit === 'day') return near(addDays(day, step));
  if (unit === 'week') return nearStretch(monday, addDays(monday, 6));
  if (unit === 'fortnight') return unitAway('week', step * 2, day);
  if (unit === 'weekend') return nearStretch(addDays(monday, 5), addDays(monday, 6));
  if (unit === 'month') return near(addMonths(day, step));
  if (unit === 'year') return near({ year: day.year + step });
  if (unit === 'quarter') return quarterAway(step, day);
  if (unit === 'decade') return near({ year: day.year + step * 10 }) && decadeOf(day.year + step * 10);
  return undefined;
}

function quarterAway(step: number, day: Day): DateValue {
  const first = { year: day.year, month: day.month - ((day.month - 1) % 3) };
  return { ...months(addMonths(first, step * 3), 3), relative: true };
}

function decadeOf(year: number): DateValue {
  return { value: `${String(year).slice(0, 3)}X`, point: { year }, relative: true };
}

/** The number before the unit: "two", "a", "23", "twenty-three", "a couple of", "a dozen". */
function countOf(match: DateMatch): number {
  const counts = match.words.filter((w) => w.value > 0 && w.symbol !== 'a');
  return counts.length ? counts.reduce((sum, w) => sum + w.value, 0) : 1;
}

export function unitsAgo(match: DateMatch, { published, narrative }: DateContext): DateValue | undefined {
  return published && !narrative ? back(unitOf(match), countOf(match), published) : undefined;
}

export function yearsAgoToday(match: DateMatch, { published }: DateContext): DateValue | undefined {
  return published && near(validDay(published.year - countOf(match), published.month, published.day));
}

/** "A decade ago" is the year ten years back: news means about then, not any day of the decade. */
function back(unit: string, count: number, from: Day): DateValue | undefined {
  if (unit === 'decade') return near({ year: from.year - 10 * count });
  if (unit === 'century') return undefined;
  return unitAway(unit, -count, from);
}

/** "Two days later", "a year earlier": from the last date, as exact as that and the unit allow. */
export function unitsFromLast(match: DateMatch, context: DateContext): DateValue | undefined {
  const { last } = context;
  const count = countOf(match) * (has(match, 'later') ? 1 : -1);
  return last && shifted(last, unitOf(match), count);
}

function shifted(last: DatePoint, unit: string, count: number): DateValue | undefined {
  if (unit === 'decade') return decadeOf(last.year + 10 * count);
  if (unit === 'year') return near({ year: last.year + count });
  if (unit === 'month' && last.month !== undefined) return near(addMonths(last, count));
  if (!isDay(last)) return undefined;
  if (unit === 'week' || unit === 'day') return near(addDays(last, count * (unit === 'week' ? 7 : 1)));
  return undefined;
}

/** "The same day", "the next year", "the end of the month": of the last date, or of publication where none is told. */
export function unitOfLast(match: DateMatch, context: DateContext): DateValue | undefined {
  const base = context.last ?? context.published;
  const unit = unitOf(match);
  if (!base) return undefined;
  const step = stepOf(match);
  if (step !== 0) return aside(shifted(base, unit, step), step < 0);
  if (unit === 'year') return near({ year: base.year });
  if (unit === 'month' && base.month !== undefined) return near({ year: base.year, month: base.month });
  if (unit === 'week' && isDay(base)) return unitAway('week', 0, base);
  return unit === 'day' && isDay(base) ? near(base) : undefined;
}
