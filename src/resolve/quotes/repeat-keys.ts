import { shingles } from '../copies/shingles';

/** Runs of so many words are compared: a quote that was cut has few of five. */
const WORDS = 4;
/** So many of a quote's runs, those with the least hashes, are what it is looked up by. */
const KEYS = 8;
/** So much of the shorter quote stands in the other one, and it is no mere phrase. */
const HELD = 0.7;
const FEWEST = 4;

/**
 * What repetitions of a quote are looked up by, cut ones too: the least hashes of its runs of four words. A mere phrase
 * has none.
 */
export function repeatKeys(content: string): number[] {
  const runs = shingles(content, WORDS);
  return runs.size < FEWEST ? [] : [...runs].sort((a, b) => a - b).slice(0, KEYS);
}

/** How much of the shorter of two quotes stands in the other, where they are one statement; null where they are not. */
export function compareQuotes(one: string, other: string): number | null {
  const [a, b] = [shingles(one, WORDS), shingles(other, WORDS)];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...shorter].filter((shingle) => longer.has(shingle)).length;
  const held = shared / Math.max(shorter.size, 1);
  return shared >= FEWEST && held >= HELD ? held : null;
}
