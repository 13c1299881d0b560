import { firstEndingAfter } from '../../../model/text-order';
import type { QuoteKind } from '../../../model/quote';
import type { Span } from '../../../model/span';
import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Run } from './run';
import type { WordTable } from './word-table';

/** The text from the first word of a run to its last. */
export function spanOf(table: WordTable, [first, end]: Run): Span {
  return [table.words[first]!.start, table.words[end - 1]!.end];
}

/** Words of a cue that stand together make one span: "pointed out" one, "accused … of" two. */
export function spansOf(table: WordTable, words: readonly number[]): Span[] {
  const spans: [number, number][] = [];
  words.forEach((word, at) => {
    const { start, end } = table.words[word]!;
    if (at > 0 && words[at - 1] === word - 1) spans[spans.length - 1]![1] = end;
    else spans.push([start, end]);
  });
  return spans;
}

/** The outermost quotations that touch the spans, each cut to what lies inside them; titles and scare quotes left out. */
export function quotedPieces(
  text: string,
  { quotations }: WordTable,
  spans: readonly Span[],
  lexicon: QuoteLexicon,
): Span[] {
  const pieces: Span[] = [];
  for (const [start, end] of spans) {
    for (let at = firstEndingAfter(quotations, start); at < quotations.length; at++) {
      const quotation = quotations[at]!;
      if (quotation.start >= end) break;
      const piece: Span = [Math.max(start, quotation.start), Math.min(end, quotation.end)];
      if (piece[1] > piece[0] && !isNoSpeech(text, piece, lexicon)) pieces.push(piece);
    }
  }
  return pieces;
}

/** 'the film ["The Old Bridge"]': capitals behind a noun for works, or anything behind "so-called". */
function isNoSpeech(text: string, [from, to]: Span, { works, scares }: QuoteLexicon): boolean {
  const before =
    /([\p{L}-]+)[,:]?\s*["“‘«'`]*$/u.exec(text.slice(Math.max(0, from - REACH), from))?.[1] ?? '';
  if (scares.includes(before.toLowerCase())) return true;
  return works.includes(before.toLowerCase()) && /^\p{Lu}/u.test(text.slice(from, to));
}

/** No noun for a work is longer, with the marks behind it. */
const REACH = 20;

/**
 * All within marks: DIRECT; some: MIXED; nothing: INDIRECT. The threshold leaves room for a word in brackets or
 * a missing mark; it is the one by which PolNeAR's kinds are counted.
 */
const DIRECT_SHARE = 0.97;

export function kindOf(text: string, content: readonly Span[], verbatim: readonly Span[]): QuoteKind {
  if (!verbatim.length) return 'INDIRECT';
  return lettersIn(text, verbatim) >= DIRECT_SHARE * lettersIn(text, content) ? 'DIRECT' : 'MIXED';
}

function lettersIn(text: string, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, [start, end]) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0),
    0,
  );
}
