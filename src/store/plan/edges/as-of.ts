import { parseFuzzyDate } from '../../../model/fuzzy-date';
import type { Arguments } from '../arguments';
import { badArgument } from '../argument-refusal';
import { raw, sql, type Sql } from '../sql';

/** The first and last instant of the date that is asked about. */
export interface AsOf {
  readonly from: string;
  readonly to: string;
}

/**
 * Undefined where no date is asked about.
 * @throws UserError BAD_USER_INPUT where the date has no year.
 */
export function asOf({ asOf: value }: Arguments): AsOf | undefined {
  if (typeof value !== 'string') return undefined;
  const date = parseFuzzyDate(value);
  if (!date || (date.from === null && date.to === null)) {
    throw badArgument('asOf', `asOf is ${value}: it needs a year, such as 2007-05.`);
  }
  return { from: date.from ?? '-infinity', to: date.to ?? 'infinity' };
}

/** A stretch of time ends; a day or a year is when it began, so that what is told without an end goes on. */
export function heldAt(row: Sql, date: AsOf): Sql {
  return sql`coalesce(${row}.when_from, '-infinity') <= ${date.to}::timestamptz and not ${endedBefore(row, date)}`;
}

export function endedBefore(row: Sql, { from }: AsOf): Sql {
  return sql`(${row}.when_precision is not distinct from 'RANGE' and coalesce(${row}.when_to, 'infinity') < ${from}::timestamptz)`;
}

/** Of the reports of one role, joined to their articles: the newest that lets it be held comes after any that ends it. */
export function stillHeld(report: Sql, article: Sql, date: AsOf): Sql {
  const published = (missing: string): Sql =>
    sql`coalesce(${article}.published_from, ${raw(`'${missing}'`)})`;
  const told = sql`${report}.when_precision is not distinct from 'RANGE' or not ${report}.is_former`;
  const over = sql`(${report}.is_former and ${published('-infinity')} <= ${date.to}::timestamptz) or ${endedBefore(report, date)}`;
  return sql`max(${published('infinity')}) filter (where (${told}) and ${heldAt(report, date)})
    > coalesce(max(${published('-infinity')}) filter (where ${over}), '-infinity')`;
}
