import { hashWord } from '../hash-word';

/** Five words in a row are seldom the same in two reports that were written apart. */
const LENGTH = 5;
/** Of a text of megabytes the beginning is enough to know it by. */
const MOST = 20_000;

/** Hashes of all runs of five (or `length`) words of a text, without case and marks. */
export function shingles(text: string, length = LENGTH): Set<number> {
  const hashes: number[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (hashes.length >= MOST) break;
    hashes.push(hashWord(word));
  }
  const found = new Set<number>();
  for (let end = length; end <= hashes.length; end += 1) found.add(mix(hashes.slice(end - length, end)));
  return found;
}

function mix(words: readonly number[]): number {
  return words.reduce((hash, word) => Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15), words.length) >>> 0;
}
