import type { Token } from '../text/document';
import { COLUMN } from './columns';
import type { SentenceTable } from './sentence-table';
import { setTag, type TagSet } from './tagger';

const NAME = 'PROPN|NNP';
/** A verb that something else must be the subject of. */
const FINITE = new Set(['VBD', 'VBZ', 'MD']);
const VERBAL = new Set(['VB', 'VBP', 'MD']);

/**
 * Tags names that are also verbs: "Begin said", "May has agreed". No verb has a finite one right behind it, so that a
 * capital there begins a name.
 */
export function tagNamesBeforeVerbs(tokens: readonly Token[], sentence: SentenceTable, set: TagSet): void {
  const name = set.tags.indexOf(NAME);
  const xposAt = (word: number): string => set.parts[sentence.get(word, COLUMN.tag)]![1];
  for (let word = 0; word < tokens.length - 1; word++) {
    if (!/^\p{Lu}\p{Ll}/u.test(tokens[word]!.text)) continue;
    if (VERBAL.has(xposAt(word)) && FINITE.has(xposAt(word + 1))) setTag(sentence, word, name, set);
  }
}
