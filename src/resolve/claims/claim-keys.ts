import type { Proposition } from '../../model/claim';
import { hashWord } from '../hash-word';

/** So many pairs of a statement's words, those with the least hashes, are what it is looked up by. */
const KEYS = 8;
/** Of a speech of many sentences the first words say enough. */
const MOST_WORDS = 24;

/**
 * What other statements of one claim are looked up by: hashes of pairs of its words, since single ones are shared by
 * too many, with its kind of clause, since what will be and what is are never one claim. Whole numbers below 2^32.
 */
export function claimKeys({ words, frame }: Pick<Proposition, 'words' | 'frame'>): number[] {
  const sorted = [...words.slice(0, MOST_WORDS)].sort();
  const kind = frame.join();
  const pairs = sorted.flatMap((one, index) =>
    sorted.slice(index + 1).map((other) => hashWord(`${kind} ${one} ${other}`)),
  );
  return [...new Set(pairs)].sort((a, b) => a - b).slice(0, KEYS);
}
