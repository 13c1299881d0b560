import type { DateValueName } from '../lexicon/date-lexicon';
import * as calendarValues from './calendar-values';
import type { DateContext, DateValue } from './date-context';
import type { DateMatch } from './match-dates';
import * as nearbyValues from './nearby-values';

/** Undefined where the context doesn't tell: a relative date of an article without a day of its own. */
export type ValueFunction = (match: DateMatch, context: DateContext) => DateValue | undefined;

/** How each kind of expression becomes a value. */
export const VALUES: Record<DateValueName, ValueFunction> = {
  isoDate: calendarValues.isoDate,
  numericDate: calendarValues.numericDate,
  fullDate: calendarValues.fullDate,
  dayOfMonth: calendarValues.dayOfMonth,
  dayAlone: calendarValues.dayAlone,
  monthOfYear: calendarValues.monthOfYear,
  monthAlone: calendarValues.monthAlone,
  monthNearby: nearbyValues.monthNearby,
  year: calendarValues.year,
  bareYear: calendarValues.bareYear,
  spokenYear: calendarValues.spokenYear,
  decade: calendarValues.decade,
  century: calendarValues.century,
  quarter: calendarValues.quarter,
  half: calendarValues.half,
  seasonOfYear: calendarValues.seasonOfYear,
  holiday: calendarValues.holiday,
  dayRange: calendarValues.dayRange,
  dayPair: calendarValues.dayPair,
  daysRange: calendarValues.daysRange,
  monthRange: calendarValues.monthRange,
  yearRange: calendarValues.yearRange,
  today: nearbyValues.today,
  weekday: nearbyValues.weekday,
  weekdayNearby: nearbyValues.weekdayNearby,
  weekdayOfWeek: nearbyValues.weekdayOfWeek,
  weekend: nearbyValues.weekend,
  unitNearby: nearbyValues.unitNearby,
  unitsAgo: nearbyValues.unitsAgo,
  yearsAgoToday: nearbyValues.yearsAgoToday,
  unitsFromLast: nearbyValues.unitsFromLast,
  unitOfLast: nearbyValues.unitOfLast,
};
