import type { SpeechAct } from '../../../model/quote';
import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Document } from '../../text/document';
import type { Reading } from '../reading';
import type { WordTable } from '../words/word-table';
import type { Run } from '../words/run';
import { sentenceBounds } from '../words/word-table';

/** True where the words around a cue tell that nothing was said: "never said that …", "claimed three lives". */
export function isUnsaid(
  doc: Document,
  table: WordTable,
  reading: Reading,
  act: SpeechAct,
  { unsaid }: Pick<QuoteLexicon, 'unsaid'>,
): boolean {
  const marked = markedSentence(doc, table, reading);
  const negative = /^(?:DECLINE_COMMENT|DOUBT|REFUSE)$/.test(act);
  return unsaid.some(({ pattern, negates }) => !(negates && negative) && pattern.test(marked));
}

/** How far before the cue its negation or condition may stand, and how far behind it the rest of "neither … nor". */
const BEFORE = 20;
const BEHIND = 12;

/** "{she} <claimed> [the prize]": the words about the cue, with speaker, cue and bare content marked. */
function markedSentence({ text }: Document, table: WordTable, { cue, source, content }: Reading): string {
  const bare = bareContent(table, content.runs);
  const [first, end] = sentenceBounds(table, cue.head);
  const from = Math.max(first, cue.head - BEFORE);
  const to = Math.min(end, cue.head + BEHIND);
  let marked = '';
  for (let at = from; at < to; at++) {
    const { start, end: close } = table.words[at]!;
    const opens = `${source?.run[0] === at ? '{' : ''}${at === cue.head ? '<' : ''}${bare?.[0] === at ? '[' : ''}`;
    const closes = `${at === cue.head ? '>' : ''}${source?.run[1] === at + 1 ? '}' : ''}${bare?.[1] === at + 1 ? ']' : ''}`;
    const gap = at + 1 < to && table.words[at + 1]!.start > close ? ' ' : '';
    marked += opens + text.slice(start, close) + closes + gap;
  }
  return marked.toLowerCase();
}

/** Content without a verb and without quoted words, or undefined. */
function bareContent({ words, quotation }: WordTable, [run, ...further]: readonly Run[]): Run | undefined {
  if (!run || further.length) return undefined;
  for (let at = run[0]; at < run[1]; at++)
    if (/^(?:VERB|AUX)$/.test(words[at]!.upos) || quotation[at]! >= 0) return undefined;
  return run;
}
