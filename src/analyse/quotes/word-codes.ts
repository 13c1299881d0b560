import { hashText } from '../labeller/hash';
import type { WordClusters } from '../syntax/word-clusters';
import type { WordTable } from './word-table';

/** Hashes of what a feature may ask of each word, computed once a document. */
export interface WordCodes {
  lower: Int32Array;
  lemma: Int32Array;
  upos: Int32Array;
  xpos: Int32Array;
  label: Int32Array;
  /** How the word is written: "Xx", "x", "0", or the mark itself. */
  shape: Int32Array;
  /** Its word cluster of the middle and the coarse size; -1 for a word that has none. */
  middle: Int32Array;
  coarse: Int32Array;
}

export function codeWords({ words }: WordTable, clusters: WordClusters): WordCodes {
  const fine = words.map(({ text }) => clusters.fine(text.toLowerCase()));
  const column = (of: (index: number) => string): Int32Array =>
    Int32Array.from(words, (_, index) => hashText(of(index)));
  return {
    lower: column((at) => words[at]!.text.toLowerCase()),
    lemma: column((at) => words[at]!.lemma.toLowerCase()),
    upos: column((at) => words[at]!.upos),
    xpos: column((at) => words[at]!.xpos),
    label: column((at) => words[at]!.label),
    shape: column((at) => shapeOf(words[at]!.text)),
    middle: Int32Array.from(fine, (cluster) => clusters.middle(cluster)),
    coarse: Int32Array.from(fine, (cluster) => clusters.coarse(cluster)),
  };
}

function shapeOf(text: string): string {
  if (/^\p{Lu}+$/u.test(text)) return text.length > 1 ? 'XX' : 'X';
  if (/^\p{Lu}/u.test(text)) return 'Xx';
  if (/^\p{L}/u.test(text)) return 'x';
  return /^\p{N}/u.test(text) ? '0' : text;
}
