import type { Span } from '../../src/model/span';

/** Where words stand in a text; `nth` counts from 0. Fails where they don't, so that a test can't point at nothing. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let left = nth; left > 0 && start >= 0; left -= 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" (${nth}) is not in the text`);
  return [start, start + words.length];
}
