import type { Day } from './calendar';
import type { DateMatch } from './match-dates';
import { has, yearIn } from './match-parts';

/** Explicit years of one text that make it an account of the past and no news. */
const LEAST_YEARS = 8;
/** News names its weekdays; accounts of the past don't. */
const MOST_NEWS_DAYS = 0.15;

/**
 * True for an account of times long past (a history, an obituary's life): most of its expressions name a year, and few
 * name today or a weekday.
 */
export function isNarrative(matches: DateMatch[], published: Day | undefined): boolean {
  const years = matches.map(yearIn).filter((year) => year !== undefined);
  const past = published ? years.filter((year) => year < published.year - 1) : years;
  if (past.length < LEAST_YEARS || past.length < years.length / 2) return false;
  const newsDays = matches.filter((m) => has(m, 'weekday', 'today', 'yesterday', 'tomorrow')).length;
  return newsDays <= past.length * MOST_NEWS_DAYS;
}
