import type { WordsOutsideNames } from '../../model/claim';
import { IRREGULAR } from './small-words';

/** Who does what is told in the passive, or that something is done to somebody. */
export interface Voice {
  /** "Norland was attacked by Sudonia": Sudonia. */
  agent: number | null;
  /** "Norland was attacked": nothing is said of whom Norland attacked. */
  undergone: boolean;
}

/** One white space each, since more is what a name has left. */
const PASSIVE = /\b(?:am|is|are|was|were|be|been|being)\s(?:not\s|\p{L}+ly\s)*(\p{L}+)(\sby\s(?:the\s)?)?/gu;

/** By the first passive whose doer, or whose subject, is an actor. */
export function readVoice({ words, named }: WordsOutsideNames): Voice {
  for (const { 0: found, 1: verb = '', 2: by, index } of words.matchAll(PASSIVE)) {
    if (!isParticiple(verb)) continue;
    // "By its troops" is not by it.
    const agent = by && named.find(({ start, kind }) => start === index + found.length && kind !== 'PRONOUN');
    if (agent) return { agent: agent.actor, undergone: false };
    if (named.some(({ start, end }) => isSubject(words.slice(0, start), words.slice(end, index))))
      return { agent: null, undergone: true };
  }
  return { agent: null, undergone: false };
}

function isParticiple(word: string): boolean {
  return /(?:ed|en)$/u.test(word) || IRREGULAR.has(word);
}

/** "Norland has also been attacked": nothing but helpers stands behind the name, and no "in" before it. */
function isSubject(before: string, between: string): boolean {
  return HELPERS.test(between) && !PREPOSITION.test(before);
}

const HELPERS =
  /^(?:\s(?:has|have|had|will|would|may|might|can|could|should|must|also|then|now|not|never))*\s$/u;
const PREPOSITION = /\b(?:at|by|for|from|in|into|near|of|on|to|with)\s(?:the\s)?$/u;
