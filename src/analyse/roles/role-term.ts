import type { FoundDate } from '../../model/date';
import type { FoundRole } from '../../model/role';
import { firstStartingFrom } from '../../model/text-order';
import type { TermRow } from '../lexicon/role-lexicon';

/** Units between an office and its years. */
const LONGEST_GAP = 24;

/** The time that the words right after an office tell of it: "the mayor of Paris since 2014". */
export function termAfter(
  text: string,
  { end }: FoundRole,
  personLast: boolean,
  dates: readonly FoundDate[],
  terms: readonly TermRow[],
): Pick<FoundRole, 'held' | 'date'> {
  const index = firstStartingFrom(dates, end);
  const date = dates[index];
  if (!date || date.start - end > LONGEST_GAP) return {};
  const between = text.slice(end, date.start).replace(/\s+/g, ' ');
  const row = terms.find((term) => term.between.test(between) && !(term.afterTitle && personLast));
  const held = row && termOf(row, date);
  return held ? { held, date: index } : {};
}

/** A stretch has its own ends; a day, or "last week", after an office dates what goes on. */
function termOf({ tells }: TermRow, { value, origin }: FoundDate): string | undefined {
  const isStretch = value.includes('/');
  if (tells === 'TERM') return origin === 'EXPLICIT' && !DAY.test(value) ? value : undefined;
  if (isStretch || value.startsWith('XXXX')) return undefined;
  return tells === 'BEGINNING' ? `${value}/..` : `../${value}`;
}

const DAY = /^\w{4}-\d\d-\d\d(?:T|$)/;
