import { isConjunctionThat } from './trim-run';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/** How far behind its cue a clause may open: "said late on Monday at a meeting of the council that". */
const LONGEST_DELAY = 14;

/** The conjunction "that" behind a cue with no verb, comma or quotation before it, or -1. */
export function nearThat(table: WordTable, from: number): number {
  if (from >= table.words.length) return -1;
  const [, end] = sentenceBounds(table, from - 1);
  for (let at = from; at < Math.min(end, from + LONGEST_DELAY); at++) {
    if (isConjunctionThat(table, at)) return at;
    const { upos } = table.words[at]!;
    if (table.quotation[at]! >= 0 || /^(?:VERB|AUX|CCONJ|PUNCT)$/.test(upos)) return -1;
  }
  return -1;
}
