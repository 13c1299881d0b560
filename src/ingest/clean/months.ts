const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** English months, whole or cut to three or four letters: "September", "Sept", "Sep". Source of a regular expression. */
export const MONTH_PATTERN = MONTHS.map((month) =>
  month.length <= 4 ? month : `${month}|${month.slice(0, 4)}|${month.slice(0, 3)}`,
).join('|');

/** 1 for "January", "Jan" or "JAN". */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}
