export const DATE_PRECISIONS = [
  'MINUTE',
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
  'YEAR',
  'DECADE',
  'RANGE',
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const DATE_ORIGINS = ['EXPLICIT', 'RELATIVE', 'DATELINE', 'METADATA', 'URL', 'USER'] as const;
export type DateOrigin = (typeof DATE_ORIGINS)[number];

/** A date expression in the text and what it means. */
export interface FoundDate {
  start: number;
  end: number;
  /** EDTF (see fuzzy-date.ts): "on Sunday" in a report of 2007-05-28 is "2007-05-27". */
  value: string;
  origin: DateOrigin;
  confidence: number;
  rule: string;
}
