import type { DateOrigin } from '../../../model/date';
import { parseFuzzyDate } from '../../../model/fuzzy-date';
import { FindingsError } from './findings-error';
import type { Writing } from '../writing';

/** The seven columns of a date, without their prefix. */
export interface WhenValues {
  value: string | null;
  precision: string | null;
  origin: DateOrigin | null;
  words: string | null;
  from: string | null;
  to: string | null;
  number: number | null;
}

const TYPES = {
  value: 'text',
  precision: 'text',
  origin: 'text',
  words: 'text',
  from: 'timestamptz',
  to: 'timestamptz',
  number: 'int',
} as const;

/** No date is told. */
export const UNKNOWN: WhenValues = {
  value: null,
  precision: null,
  origin: null,
  words: null,
  from: null,
  to: null,
  number: null,
};

/** Column types under a prefix: { said_value: 'text', … }. */
export function whenTypes(prefix: string): Record<string, string> {
  return prefixed(prefix, TYPES);
}

/** The columns under a prefix. */
export function prefixed<T>(prefix: string, values: object): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value as T]));
}

/**
 * A date of the findings: by its value (EDTF), by its index among the article's dates, or both. One without words in
 * the text was worked out from the publication date. Throws a FindingsError where it is no date.
 */
export function whenValues(
  writing: Writing,
  value: string | undefined,
  index: number | undefined,
): WhenValues {
  if (index === undefined) return value === undefined ? UNKNOWN : dateValues(value, 'METADATA');
  const date = writing.findings.dates[index];
  if (!date) throw new FindingsError(`there is no date ${index}`);
  const { words } = writing.span([date.start, date.end]);
  return { ...dateValues(value ?? date.value, date.origin), words, number: index };
}

export function dateValues(value: string, origin: DateOrigin): WhenValues {
  const date = parseFuzzyDate(value);
  if (!date) throw new FindingsError(`"${value}" is no date`);
  return {
    ...UNKNOWN,
    value,
    precision: date.precision,
    origin,
    from: storable(date.from),
    to: storable(date.to),
  };
}

/** Postgres has no year 0. */
function storable(instant: string | null): string | null {
  return instant === null || instant.startsWith('0000') ? null : instant;
}
