import type { DateRule } from '../lexicon/date-lexicon';
import type { CompiledRules } from './date-pattern';
import type { DateWord } from './scan-date-words';

/** An expression that a rule matched, before it has a value. */
export interface DateMatch {
  rule: DateRule;
  words: DateWord[];
  /** The words right before and after, for the value functions. */
  before: DateWord | undefined;
  after: DateWord | undefined;
}

interface Candidate {
  from: number;
  to: number;
  order: number;
  rule: DateRule;
}

/** Stands for every symbol that no rule speaks of. */
const UNKNOWN = '\u0001';

/** All expressions of a sentence that don't overlap: the longest first, then the earlier row of the table. */
export function matchDates(words: DateWord[], compiled: CompiledRules): DateMatch[] {
  const symbols = words.map((word) => compiled.charOf.get(word.symbol) ?? UNKNOWN).join('');
  const taken = new Uint8Array(words.length);
  const chosen = candidates(symbols, compiled).filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return chosen
    .sort((a, b) => a.from - b.from)
    .map(({ rule, from, to }) => ({
      rule,
      words: words.slice(from, to),
      before: words[from - 1],
      after: words[to],
    }));
}

function candidates(symbols: string, compiled: CompiledRules): Candidate[] {
  const found: Candidate[] = [];
  compiled.rules.forEach(({ rule, expression }, order) => {
    // Not matchAll, which copies the expression for each sentence; no rule matches nothing.
    expression.lastIndex = 0;
    for (let match = expression.exec(symbols); match; match = expression.exec(symbols)) {
      found.push({ from: match.index, to: expression.lastIndex, order, rule });
    }
  });
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order);
}
