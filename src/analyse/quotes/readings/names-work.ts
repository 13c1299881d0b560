import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Reading } from '../reading';
import type { WordTable } from '../words/word-table';

/**
 * 'He read "War and Peace" on the train': what one reads, sings or writes in capitals and right behind the verb is the
 * name of a work, no words of anybody's. 'The sign read "Road Closed"': things that are written on have words.
 */
export function namesWork(
  table: WordTable,
  { cue, source, content }: Reading,
  { workVerbs }: QuoteLexicon,
): boolean {
  const [run, ...further] = content.runs;
  if (!run || further.length || !workVerbs.includes(cue.lemma)) return false;
  const marked = run[0] - cue.head === 2 && table.quotation[run[0]]! >= 0;
  return marked && isTitle(table, run[0]) && (cue.lemma !== 'read' || isReader(table, source));
}

/** All long words of the quotation have capitals, and no mark within it ends it as a sentence. */
function isTitle({ words, quotation }: WordTable, first: number): boolean {
  let end = first;
  while (quotation[end + 1] === quotation[first]) end++;
  if (/[.,!?]$/.test(words[end]!.text) || !/^[\p{Lu}\p{N}]/u.test(words[first]!.text)) return false;
  for (let at = first; at <= end; at++) if (/^\p{Ll}{5,}/u.test(words[at]!.text)) return false;
  return true;
}

function isReader({ words }: WordTable, source: Reading['source']): boolean {
  return !source || /^(?:PRON|PROPN)$/.test(words[source.run[1] - 1]!.upos);
}
