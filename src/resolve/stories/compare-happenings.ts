import type { Happening } from '../../model/story';

/** News is told anew for so many days; what comes later is another happening, or its anniversary. */
const MOST_DAYS = 3;
/** So much of what either article begins with is in both. */
const ENOUGH = 0.3;
/** A name and a word or two in common are what any two reports of one man have. */
const FEWEST_WORDS = 3;
const WEIGHTS = { words: 1, actors: 2, countries: 1, meetings: 4 } as const;

/** How much two articles, so many days apart, tell of one happening: 0 to 1; null where they don't. */
export function compareHappenings(one: Happening, other: Happening, days: number): number | null {
  if (days > MOST_DAYS) return null;
  const shared = (part: keyof Happening): number => countShared(one[part], other[part]);
  if (shared('words') < FEWEST_WORDS || !hasNames(shared) || otherSubject(one, other)) return null;
  let [both, either] = [0, 0];
  for (const [part, weight] of Object.entries(WEIGHTS) as [keyof Happening, number][]) {
    both += weight * shared(part);
    either += weight * (one[part].length + other[part].length - shared(part));
  }
  const similarity = both / either;
  return similarity >= ENOUGH ? similarity : null;
}

/** Banks that issue bonds are told of in one form of words: the first whom one of two names is named by the other. */
function otherSubject(one: Happening, other: Happening): boolean {
  if (one.meetings.some((id) => other.meetings.includes(id))) return false;
  const [first, second] = [one.actors[0], other.actors[0]];
  if (first === undefined || second === undefined) return false;
  return !other.actors.includes(first) && !one.actors.includes(second);
}

/** Two countries in the news do several things to each other, so that more has to be said. */
function hasNames(shared: (part: keyof Happening) => number): boolean {
  if (shared('actors') + shared('meetings') > 0) return true;
  return shared('countries') > 1 && shared('words') >= 2 * FEWEST_WORDS;
}

function countShared(one: readonly unknown[], other: readonly unknown[]): number {
  const known = new Set(other);
  return one.filter((each) => known.has(each)).length;
}
