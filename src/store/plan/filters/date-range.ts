import { parseFuzzyDate } from '../../../model/fuzzy-date';
import { badArgument } from '../argument-refusal';
import { allOf, raw, sql, type Sql } from '../sql';

/** EDTF; both ends count, and what overlaps the range is in it. */
export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * Rows whose date, a group of columns with this prefix, overlaps the range. A date with one open end reaches
 * without bound; one that isn't told matches nothing. A range without either end (variables that aren't given)
 * asks for nothing, so it lets everything through, undated rows too.
 * @throws UserError BAD_USER_INPUT where a bound has no year or the range ends before it begins.
 */
export function overlapsRange(row: Sql, prefix: string, range: DateRange): Sql {
  if (!range.from && !range.to) return raw('true');
  const { from, to } = boundsOf(range);
  const first = sql`${row}.${raw(`${prefix}_from`)}`;
  const last = sql`${row}.${raw(`${prefix}_to`)}`;
  const conditions = [sql`coalesce(${first}, ${last}) is not null`];
  if (from) conditions.push(sql`coalesce(${last}, 'infinity') >= ${from}::timestamptz`);
  if (to) conditions.push(sql`coalesce(${first}, '-infinity') <= ${to}::timestamptz`);
  return allOf(conditions);
}

const DAY_MS = 86_400_000;
/** Of which the day before is none that Postgres has: there is no year 0. */
const FIRST_DAY = '0001-01-02';

/** Conditions on rows that overlap a range, which have no row in common. */
export interface RangeParts {
  /** They begin in it, or on the day before it: they lie together in the order of the first instant. */
  readonly begun: Sql;
  /** They began before, so that they are long, and few. */
  readonly long: Sql;
  /** Nobody knows when they began. */
  readonly open: Sql;
}

/**
 * Undefined where the range has no beginning, or that of our era: its rows lie together then. Rows that are not long, as
 * the condition has it, end on the day on which they begin: nodes tell it by their precision, as their indexes have it;
 * the copies beside actors have none, and tell it by their length. A range of one day is long by the first alone, and is
 * found either way. @throws UserError as overlapsRange does
 */
export function partsOfRange(
  row: Sql,
  prefix: string,
  range: DateRange,
  long = notOneDay(row, prefix),
): RangeParts | undefined {
  const { from, to } = boundsOf(range);
  if (!from || from < FIRST_DAY) return undefined;
  const first = sql`${row}.${raw(`${prefix}_from`)}`;
  const last = sql`${row}.${raw(`${prefix}_to`)}`;
  // As indexes have them.
  const key = sql`coalesce(${first}, '-infinity')`;
  const isLong = sql`${long} and coalesce(${first}, ${last}) is not null`;
  const isOver = sql`coalesce(${last}, 'infinity') >= ${from}::timestamptz`;
  const dayBefore = new Date(Date.parse(from) - DAY_MS).toISOString();
  const begun = [isOver, sql`${key} >= ${dayBefore}::timestamptz`];
  if (to) begun.push(sql`${key} <= ${to}::timestamptz`);
  return {
    begun: allOf(begun),
    long: allOf([isLong, isOver, sql`${first} < ${dayBefore}::timestamptz`]),
    open: allOf([isLong, isOver, sql`${first} is null`]),
  };
}

function notOneDay(row: Sql, prefix: string): Sql {
  return sql`${row}.${raw(`${prefix}_precision`)} not in ('MINUTE', 'DAY')`;
}

function boundsOf(range: DateRange): { from: string | null; to: string | null } {
  const from = bound(range.from, 'from');
  const to = bound(range.to, 'to');
  if (from && to && from > to) {
    const message = `The range ends (${String(range.to)}) before it begins (${String(range.from)}).`;
    throw badArgument('to', message);
  }
  return { from, to };
}

/** The first instant of `from`, the last of `to`; null where that end is open. */
function bound(value: string | null | undefined, end: 'from' | 'to'): string | null {
  if (value === null || value === undefined) return null;
  const date = parseFuzzyDate(value);
  if (!date || (date.from === null && date.to === null)) {
    throw badArgument(end, `${end} is ${value}: a range needs dates with a year, such as 2007-05.`);
  }
  return date[end];
}
