import { parseFuzzyDate } from '../../../src/model/fuzzy-date';
import type { Seeded } from './seeded';

/** Of every shape, near each other, so that some overlap and some are equal. */
export const DATES = [
  '2021-04-03',
  '2021-04-04',
  '2021-04-04T14:30Z',
  '2021-04',
  '2021-05',
  '2021',
  '2020-12-31',
  '202X',
  '199X',
  '2021-04-04/2021-04-20',
  '../2021-03',
  '2021-05-02/..',
  'XXXX-04-04',
];

/** The columns of a date under a prefix: said_value, said_from, …; all null where none is told. */
export function dateColumns(prefix: string, value: string | null, chance: Seeded, number: number | null) {
  const date = value === null ? null : parseFuzzyDate(value);
  const columns = {
    value,
    precision: date?.precision ?? null,
    origin: date && chance.pick(['EXPLICIT', 'RELATIVE', 'METADATA']),
    words: date && chance.maybe(0.3, () => 'on Sunday'),
    from: date?.from ?? null,
    to: date?.to ?? null,
    number: date && number,
  };
  return Object.fromEntries(Object.entries(columns).map(([name, told]) => [`${prefix}_${name}`, told]));
}
