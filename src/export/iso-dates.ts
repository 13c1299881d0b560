import { parseFuzzyDate } from '../model/fuzzy-date';

/**
 * A date as formats know it that have no EDTF: ISO 8601, as exact as it is known. One for a day, month, year or
 * minute, two for what has a first and a last day ("198X": 1980-01-01 and 1989-12-31); none where the year is untold
 * or an end is open.
 */
export function isoDates(edtf: string | null): string[] {
  const date = edtf === null ? null : parseFuzzyDate(edtf);
  if (!date?.from || !date.to) return [];
  if (date.precision === 'MINUTE') return [date.value.replace('Z', ':00Z')];
  if (/^[\d-]+$/.test(date.value)) return [date.value];
  return [date.from.slice(0, 10), date.to.slice(0, 10)];
}
