import type { Attribution } from '../../../src/analyse/quotes/attribution';
import type { Span } from '../../../src/model/span';

/** Where a piece of text stands: its first occurrence from an offset. */
export function at(text: string, piece: string, from = 0): Span {
  const start = text.indexOf(piece, from);
  if (start < 0) throw new Error(`"${piece}" is not in the text`);
  return [start, start + piece.length];
}

/** An attribution of pieces of a text, with what tests do not ask for left plain. */
export function attributionOf(
  text: string,
  pieces: { source?: string; cue?: string; content: string | string[]; head?: string },
  rest: Partial<Attribution> = {},
): Attribution {
  const spans = (piece?: string): Span[] => (piece ? [at(text, piece)] : []);
  const head = pieces.head ?? pieces.source;
  return {
    kind: 'INDIRECT',
    act: 'STATE',
    lemma: 'say',
    cue: spans(pieces.cue),
    source: spans(pieces.source),
    sourceHead: head ? at(text, head) : null,
    content: [pieces.content].flat().map((piece) => at(text, piece)),
    verbatim: [],
    addressee: null,
    reporter: null,
    sentence: 0,
    same: null,
    confidence: 0.9,
    rule: 'test',
    ...rest,
  };
}
