import type { Reading } from '../reading';
import type { WordTable } from '../words/word-table';

/**
 * '"China has reported every tonne," Lee said': within somebody's words a bare thing that is made known is what they
 * tell of others, nobody's statement. '"She claims victory," Lee said' quotes her.
 */
export function isOthersNews({ words, quotation }: WordTable, { cue, content }: Reading): boolean {
  const own = quotation[cue.head]!;
  const [run, ...further] = content.runs;
  if (own < 0 || cue.kind !== 'verb' || !run || further.length || run[0] < cue.head) return false;
  const makesKnown = cue.lemma === 'report' || cue.row?.act === 'ANNOUNCE';
  if (!makesKnown) return false;
  for (let at = run[0]; at < run[1]; at++)
    if (quotation[at] !== own || /^(?:VERB|AUX)$/.test(words[at]!.upos)) return false;
  return true;
}
