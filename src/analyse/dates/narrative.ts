import type { Day } from './calendar';
import type { DateMatch } from './match-dates';
import { has, yearIn } from './match-parts';

/** Explicit past years that make a text an account of the past, where it never speaks of today or a weekday. */
const LEAST_YEARS = 3;
/** With so many years, a few weekdays don't make it news. */
const MANY_YEARS = 12;
const MOST_NEWS_DAYS = 0.1;

/**
 * True for an account of times long past (a history, a life): most years that it names are past, and it hardly names
 * days and years by their nearness (today, Sunday, last year), as news does.
 */
export function isNarrative(matches: DateMatch[], published: Day | undefined): boolean {
  const years = matches.map(yearIn).filter((year) => year !== undefined);
  const past = published ? years.filter((year) => year < published.year - 1) : years;
  if (past.length < LEAST_YEARS || past.length < years.length * 0.6) return false;
  const newsDays = matches.filter((m) =>
    has(m, 'weekday', 'today', 'yesterday', 'tomorrow', 'ago', 'this', 'last'),
  ).length;
  return newsDays === 0 || (past.length >= MANY_YEARS && newsDays <= past.length * MOST_NEWS_DAYS);
}
