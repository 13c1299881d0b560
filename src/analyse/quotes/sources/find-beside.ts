import { firstEndingAfter, firstStartingFrom } from '../../../model/text-order';
import type { Span } from '../../../model/span';
import type { BesideRow } from '../../lexicon/quote-lexicon';
import type { Document } from '../../text/document';
import { headAfter, nounPhrase } from '../words/noun-phrase';
import { spanOf } from '../words/spans';
import type { WordTable } from '../words/word-table';

/** Longer stretches beside a statement are not searched. */
const REACH = 400;

/** The noun phrase behind the first wording of the rows that stands beside a statement, not within it. */
export function findBeside(
  doc: Document,
  table: WordTable,
  rows: readonly BesideRow[],
  [from, to]: Span,
  taken: readonly Span[],
): Span | null {
  const first = doc.sentences[firstEndingAfter(doc.sentences, from)]?.start ?? from;
  const last = doc.sentences[firstEndingAfter(doc.sentences, to - 1)]?.end ?? to;
  const window: Span = [Math.max(first, from - REACH), Math.min(last, to + REACH)];
  const text = doc.text.slice(...window);
  for (const { pattern } of rows) {
    for (const match of text.matchAll(pattern)) {
      const at = window[0] + match.index;
      if (taken.some(([start, end]) => start <= at && at < end)) continue;
      const phrase = phraseFrom(table, at + match[0].length, window[1], taken);
      if (phrase) return phrase;
    }
  }
  return null;
}

/** "a letter to [the council] saying it rained": a parser may hang what follows on the noun. */
function beforeVerb({ words }: WordTable, noun: number, end: number): number {
  for (let at = noun + 1; at < end; at++) if (words[at]!.upos === 'VERB') return at;
  return end;
}

/** "sent [Ann Lee] a message": an article opens another noun phrase. */
function nextPhrase({ words }: WordTable, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (/^an?$/.test(words[at]!.text)) return at;
  return end;
}

function phraseFrom(table: WordTable, offset: number, limit: number, taken: readonly Span[]): Span | null {
  const word = firstStartingFrom(table.words, offset);
  const noun = headAfter(table, word, nextPhrase(table, word, firstStartingFrom(table.words, limit)));
  if (noun < 0) return null;
  const [, end] = nounPhrase(table, noun);
  const last = nextPhrase(table, word, beforeVerb(table, noun, end));
  const phrase = spanOf(table, [word, Math.max(last, noun + 1)]);
  return taken.some(([start, stop]) => start < phrase[1] && phrase[0] < stop) ? null : phrase;
}
