import type { ClaimMatch, Proposition } from '../../model/claim';
import { areOpposites } from './opposites';

/** So many words in common speak for one claim by themselves; fewer where somebody has a part in both. */
const TELLING_WORDS = 5;
const ENOUGH_WORDS = 3;
/** So much of the longer statement is said in the shorter one, which has nothing else. */
const LEAST_OF_LONGER = 0.5;
/** Where each says something that the other doesn't, nearly all is the same, in a statement of some length. */
const NEARLY_ALL = { words: 6, share: 0.75 };
/** A short statement ("the talks were constructive") is made again and again: it is one claim for so many days. */
const SHORT_LIFE_DAYS = 30;
/** And a longer one for so many. */
const LIFE_DAYS = 180;
/** In a speech of many words the main clause's "not" says little of the others. */
const MOST_WORDS_DENIED = 14;

/** How two statements, so many days apart, stand to each other; null where they are not on one thing, or nothing tells. */
export function comparePropositions(
  one: Proposition,
  other: Proposition,
  days: number | null,
): ClaimMatch | null {
  if (one.frame.join() !== other.frame.join() || !sameActors(one, other)) return null;
  const words = compareWords(one.words, other.words);
  const shareParty = one.parties.some((id) => other.parties.includes(id));
  if (!words || !isAlive(words, days ?? SHORT_LIFE_DAYS + 1, shareParty)) return null;
  const opposite = (one.negated !== other.negated) !== words.opposite;
  const numbers = compareNumbers(one.numbers, other.numbers);
  if (numbers === 'DIFFER') {
    const same = words.shared === 1 && one.numbers.length === other.numbers.length && !opposite;
    return same ? { agreement: 'NUMBERS_DIFFER', shared: 1 } : null;
  }
  if (!opposite) return { agreement: 'SAME', shared: words.shared };
  const isLong = Math.max(one.words.length, other.words.length) > MOST_WORDS_DENIED;
  if (isLong || one.mixed || other.mixed || one.frame.includes('possible')) return null;
  return { agreement: 'OPPOSITE', shared: words.shared };
}

interface SharedWords {
  count: number;
  /** Of the longer one. */
  shared: number;
  /** One says "rise" where the other says "fall". */
  opposite: boolean;
  /** Neither says anything else. */
  whole: boolean;
}

function compareWords(one: readonly string[], other: readonly string[]): SharedWords | null {
  const common = one.filter((word) => other.includes(word));
  const [left, right] = [one, other].map((words) => words.filter((word) => !common.includes(word)));
  const opposite = left?.length === 1 && right?.length === 1 && areOpposites(left[0] ?? '', right[0] ?? '');
  const longer = Math.max(one.length, other.length);
  const count = common.length + (opposite ? 1 : 0);
  const shared = count / longer;
  const contained = opposite || left?.length === 0 || right?.length === 0;
  const isEnough = contained
    ? shared >= LEAST_OF_LONGER
    : count >= NEARLY_ALL.words && shared >= NEARLY_ALL.share;
  return isEnough ? { count, shared, opposite, whole: contained && shared === 1 } : null;
}

function isAlive({ count, whole, shared }: SharedWords, days: number, shareParty: boolean): boolean {
  if (days > LIFE_DAYS) return false;
  if (count >= ENOUGH_WORDS) return shareParty || count >= TELLING_WORDS;
  return count === 2 && shareParty && (whole || shared >= 2 / 3) && days <= SHORT_LIFE_DAYS;
}

/**
 * Whom one of them names, the other one names or may mean by "it". Whom they name first is the same, and the others come
 * in the same order, since "Norland attacked Sudonia" is not "Sudonia attacked Norland".
 */
function sameActors(one: Proposition, other: Proposition): boolean {
  const within = (a: Proposition, b: Proposition): boolean => a.about.every((id) => b.parties.includes(id));
  if (!within(one, other) && !within(other, one)) return false;
  if (one.about.length === 0 || other.about.length === 0) return true;
  const common = one.about.filter((id) => other.about.includes(id));
  const inOrder = common.join() === other.about.filter((id) => one.about.includes(id)).join();
  return one.about[0] === other.about[0] && inOrder;
}

function compareNumbers(one: readonly string[], other: readonly string[]): 'FIT' | 'DIFFER' {
  const within = (a: readonly string[], b: readonly string[]): boolean => a.every((each) => b.includes(each));
  return within(one, other) || within(other, one) ? 'FIT' : 'DIFFER';
}
