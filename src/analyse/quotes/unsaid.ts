import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import type { Document } from '../text/document';
import type { Reading } from './reading';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/** True where the words around a cue tell that nothing was said: "never said that …", "if she says …". */
export function isUnsaid(
  doc: Document,
  table: WordTable,
  reading: Reading,
  { unsaid }: Pick<QuoteLexicon, 'unsaid'>,
): boolean {
  const marked = markedSentence(doc, table, reading);
  return unsaid.some(({ pattern }) => pattern.test(marked));
}

/** How far before the cue its negation or condition may stand, and how far behind it the rest of "neither … nor". */
const BEFORE = 20;
const BEHIND = 4;

/** "nobody at the {bank} never <said> that": the words about the cue, speaker in braces, cue in angle brackets. */
function markedSentence({ text }: Document, table: WordTable, { cue, source }: Reading): string {
  const [first, end] = sentenceBounds(table, cue.head);
  const from = Math.max(first, cue.head - BEFORE);
  const to = Math.min(end, cue.head + BEHIND);
  let marked = '';
  for (let at = from; at < to; at++) {
    const { start, end: close } = table.words[at]!;
    const opens = `${source?.run[0] === at ? '{' : ''}${at === cue.head ? '<' : ''}`;
    const closes = `${at === cue.head ? '>' : ''}${source?.run[1] === at + 1 ? '}' : ''}`;
    const gap = at + 1 < to && table.words[at + 1]!.start > close ? ' ' : '';
    marked += opens + text.slice(start, close) + closes + gap;
  }
  return marked.toLowerCase();
}
