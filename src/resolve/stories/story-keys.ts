import type { Happening } from '../../model/story';
import { hashWord } from '../hash-word';

/** The words with the least hashes, so that articles that share words choose the same ones. */
const WORDS = 6;
/** Whom an article begins with. */
const NAMES = 4;

/**
 * What articles on the same happening are looked up by: hashes of a name with a word, since a single name is in thousands
 * of articles. Which ones are chosen hangs on words and their order, never on ids, or the same articles would make other
 * stories where ids were given otherwise. Whole numbers below 2^32.
 */
export function storyKeys({ words, actors, countries, meetings }: Happening): number[] {
  const names = [
    ...meetings.map((id) => `meeting ${id}`),
    ...actors.map((id) => `actor ${id}`),
    ...countries.map((id) => `country ${id}`),
  ].slice(0, NAMES);
  const chosen = [...words].sort((a, b) => hashWord(a) - hashWord(b)).slice(0, WORDS);
  return [...new Set(names.flatMap((name) => chosen.map((word) => hashWord(`${name} ${word}`))))];
}
