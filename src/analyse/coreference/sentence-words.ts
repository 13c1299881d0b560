import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import { firstEndingAfter } from '../../model/text-order';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Sentence, Word } from '../text/document';

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

/** The word after "the bank" in "the bank's chief": something of it is meant, not it. */
export function isGenitive(next: Word | undefined): boolean {
  return next !== undefined && /^['’]s?$/.test(next.text);
}

/** "The bank said" and "its report says", not "its chief said": who begins a source, maybe in the genitive, speaks. */
export function speaksItself(
  genitive: boolean,
  { words }: Sentence,
  source: readonly Span[],
  { documentNoun }: CoreferenceLexicon,
): boolean {
  const last = words[firstEndingAfter(words, source[0]![1]) - 1];
  return !genitive || (last !== undefined && documentNoun.test(last.text));
}
