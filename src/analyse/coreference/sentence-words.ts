import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Sentence } from '../text/document';

/** The word after those that begin before an offset. */
export function wordAt({ words }: Sentence, first: number, offset: number): number {
  let end = first;
  while (end < words.length && words[end]!.start < offset) end++;
  return Math.max(end, first);
}

/** A name covers these words of the sentence. */
export function isNamed(
  { words }: Sentence,
  [start, end]: Span,
  namesByStart: ReadonlyMap<number, FoundMention>,
): boolean {
  return words.some((word) => word.start <= start && (namesByStart.get(word.start)?.end ?? -1) >= end);
}
