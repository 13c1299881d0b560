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

/** How far from its verb a subject or object is looked for. */
export const CLAUSE_REACH = 40;

/** Where the subject of the verb that governs an object is named: "Ann" of "Mayor Ann told her". Not for "herself". */
export function subjectBeside({ words }: Sentence, index: number): number | null {
  const { head, label, text } = words[index]!;
  if (!/^(?:obj|iobj|obl)/.test(label) || /sel(?:f|ves)$/i.test(text)) return null;
  const near = words.slice(Math.max(0, index - CLAUSE_REACH), index);
  const subject = near.find((word) => word.head === head && /^nsubj/.test(word.label));
  const name = near.find((word) => word.label === 'flat' && words[word.head] === subject);
  return (name ?? subject)?.start ?? null;
}
