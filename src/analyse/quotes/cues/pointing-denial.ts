import type { CueSite } from './cue-site';
import type { Reading } from '../reading';
import type { WordTable } from '../words/word-table';

/**
 * "Iran denied that.", "Lee denies this, but …": what is denied is one word that points at what was said before, which
 * the parser takes for the opening of a clause. Null for all other cues.
 */
export function readPointingDenial(table: WordTable, { cue, source }: CueSite): Reading | null {
  const pointer = cue.words.at(-1)! + 1;
  const word = table.words[pointer];
  if (cue.kind !== 'verb' || cue.row?.act !== 'DENY' || !source || source.run[1] > cue.head) return null;
  if (!word || !/^(?:it|this|that)$/i.test(word.text) || !closes(table, pointer + 1)) return null;
  return {
    cue: { ...cue, probability: CERTAIN },
    source,
    content: { runs: [[pointer, pointer + 1]], rule: 'pointer' },
  };
}

/** Nothing is left to belong to the pointer: a mark, the text's end, or a clause that "but" or "when" opens. */
function closes({ words }: WordTable, index: number): boolean {
  const word = words[index];
  return !word || word.upos === 'PUNCT' || /^(?:but|and|saying|when|while|on|in|at)$/i.test(word.text);
}

/** The construction is unambiguous; an estimate, not a count. */
const CERTAIN = 0.9;
