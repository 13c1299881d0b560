import { firstEndingAfter } from '../../model/text-order';
import type { QuoteKind } from '../../model/quote';
import type { Span } from '../../model/span';
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

/** The outermost quotations that touch the spans, each cut to what lies inside them. */
export function quotedPieces({ quotations }: WordTable, spans: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  for (const [start, end] of spans) {
    for (let at = firstEndingAfter(quotations, start); at < quotations.length; at++) {
      const quotation = quotations[at]!;
      if (quotation.start >= end) break;
      const piece: Span = [Math.max(start, quotation.start), Math.min(end, quotation.end)];
      if (piece[1] > piece[0]) pieces.push(piece);
    }
  }
  return pieces;
}

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
