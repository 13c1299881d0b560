import type { Happening } from '../../model/story';
import { hashWord } from '../hash-word';

/** So many pairs, those with the least hashes, are what an article is looked up by. */
const KEYS = 16;

/**
 * What articles on the same happening are looked up by: hashes of a name with a word, or with another name, since a
 * single name is in thousands of articles. Whole numbers below 2^32.
 */
export function storyKeys({ words, actors, countries, meetings }: Happening): number[] {
  const names = [
    ...actors.map((id) => `actor ${id}`),
    ...countries.map((id) => `country ${id}`),
    ...meetings.map((id) => `meeting ${id}`),
  ];
  const pairs = names.flatMap((name, index) => [
    ...words.map((word) => `${name} ${word}`),
    ...names.slice(index + 1).map((other) => [name, other].sort().join(' ')),
  ]);
  return [...new Set(pairs.map(hashWord))].sort((a, b) => a - b).slice(0, KEYS);
}
