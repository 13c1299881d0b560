import type { DateMatch } from './match-dates';

/** The value of the first word with a symbol. */
export function valueOf(match: DateMatch, symbol: string): number | undefined {
  return match.words.find((word) => word.symbol === symbol)?.value;
}

const MONTHS = new Set(['fullMonth', 'shortMonth', 'doubtfulMonth']);

export function monthsIn(match: DateMatch): number[] {
  return match.words.filter((word) => MONTHS.has(word.symbol)).map((word) => word.value);
}

export function monthIn(match: DateMatch): number {
  return monthsIn(match)[0] ?? 0;
}

/** Days of the month, in order: [3, 5] in "May 3 to 5". */
export function numbersIn(match: DateMatch): number[] {
  return match.words.filter((w) => w.symbol === 'day#' || w.symbol === 'ordinal#').map((w) => w.value);
}

export function dayIn(match: DateMatch): number {
  return numbersIn(match)[0] ?? 0;
}

/** 0 for Sunday to 6. */
export function weekdayIn(match: DateMatch): number | undefined {
  return valueOf(match, 'weekday') ?? valueOf(match, 'shortWeekday');
}

/** The year told in full or shortened: "1998", "'98" (of the hundred years up to 2029). */
export function yearIn(match: DateMatch): number | undefined {
  const full = valueOf(match, 'year#');
  const short = valueOf(match, 'shortYear#');
  if (full !== undefined || short === undefined) return full;
  return short < 30 ? 2000 + short : 1900 + short;
}

export function has(match: DateMatch, ...symbols: string[]): boolean {
  return match.words.some((word) => symbols.includes(word.symbol));
}
