import type { SourceGuess } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|SYM|X)$/;

/** "The bridge, the mayor said, was safe": the words before wait for a verb of their own behind the second comma. */
export function partedSubject(table: WordTable, verb: number): SourceGuess | null {
  if (table.quotation[verb]! >= 0 || table.words[verb + 1]?.text !== ',') return null;
  if (!/^(?:VBZ|VBP|VBD|MD)$/.test(table.words[verb + 2]?.xpos ?? '')) return null;
  const [first] = sentenceBounds(table, verb);
  let start = verb;
  while (start > first && NOMINAL.test(table.words[start - 1]!.upos)) start--;
  const comma = start - 1;
  const named = start < verb && !/^(?:WDT|WP|IN)$/.test(table.words[start]!.xpos);
  if (!named || comma <= first || table.words[comma]!.text !== ',') return null;
  for (let at = first; at < comma; at++) if (/^(?:VERB|AUX|PUNCT)$/.test(table.words[at]!.upos)) return null;
  return { run: [start, verb], rule: 'between commas' };
}
