import { firstWhere } from '../../../model/text-order';
import type { Span } from '../../../model/span';
import { FindingsError } from './findings-error';

/** The columns that every span has. */
export const SPAN_TYPES = {
  start_offset: 'int',
  end_offset: 'int',
  words: 'text',
  sentence: 'int',
  last_sentence: 'int',
} as const;

export interface SpanValues {
  start_offset: number;
  end_offset: number;
  words: string;
  sentence: number | null;
  last_sentence: number | null;
  [column: string]: string | number | null;
}

/** Half a character can't be stored: Postgres would get U+FFFD, and the words would not be the text's. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Makes the columns of spans of one text: the words are cut from it here and nowhere else, so that the words in the
 * database are the text's. Throws a FindingsError for a span that is empty, outside, or cuts a character in two.
 */
export function spanReader(text: string, sentences: readonly Span[]): (span: Span) => SpanValues {
  return (span) => {
    const [start, end] = span;
    const words = text.slice(start, end);
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
    if (!inside || start >= end)
      throw new FindingsError(`the span [${start}, ${end}] is none of a text of ${text.length}`);
    if (LONE_SURROGATE.test(words))
      throw new FindingsError(`the span [${start}, ${end}] cuts a character in two`);
    return { start_offset: start, end_offset: end, words, ...sentencesOf(span, sentences) };
  };
}

/** Numbers of the first and the last sentence that share a unit with the span. */
function sentencesOf(
  [start, end]: Span,
  sentences: readonly Span[],
): { sentence: number | null; last_sentence: number | null } {
  const first = firstWhere(sentences, (sentence) => sentence[1] > start);
  const last = firstWhere(sentences, (sentence) => sentence[0] >= end) - 1;
  return first <= last ? { sentence: first, last_sentence: last } : { sentence: null, last_sentence: null };
}
