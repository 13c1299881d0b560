import { type Anchor, anchorAt } from '../../src/model/anchor';

/** The first place of these words, as a correction keeps it; of none, that of words that stand nowhere. */
export function anchorOf(text: string, words: string): Anchor {
  const start = text.indexOf(words);
  return start < 0 ? anchorAt(words, [0, words.length]) : anchorAt(text, [start, start + words.length]);
}
