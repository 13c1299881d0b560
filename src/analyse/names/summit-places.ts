import type { Document, Word } from '../text/document';
import { PhraseKind } from './build-knowledge';
import { byPosition } from './name-span';
import type { NameSpan } from './name-span';
import type { PhraseList } from './phrase-list';

const CITY = PhraseKind.Capital | PhraseKind.City | PhraseKind.LargeCity;
/** Words from a summit's name to its city at most: "Jeddah Security and Development". */
const LONGEST = 7;

/** A summit is nobody; the town that its name begins with is a place: "the Jeddah Security and Development Summit". */
export function placeSummits(
  doc: Document,
  spans: readonly NameSpan[],
  phrases: PhraseList,
  nouns: ReadonlySet<string>,
): NameSpan[] {
  const towns = doc.sentences.flatMap(({ index, words }) =>
    words.flatMap((word, at) => (nouns.has(word.text) ? (townOf(index, words, at, phrases) ?? []) : [])),
  );
  if (!towns.length) return [...spans];
  const isWithin = (span: NameSpan) =>
    span.type !== 'PERSON' &&
    towns.some(
      ({ sentence, first, last }) => sentence === span.sentence && first <= span.first && span.end <= last,
    );
  const kept = spans.filter((span) => !isWithin(span));
  return [...kept, ...towns].sort(byPosition);
}

/** The listed town that opens a name of capitals, "and" and "of" before its noun; `last` is the word after the noun. */
function townOf(
  sentence: number,
  words: readonly Word[],
  noun: number,
  phrases: PhraseList,
): (NameSpan & { last: number }) | undefined {
  let first = noun;
  while (noun - first < LONGEST && isInName(words[first - 1])) first--;
  while (first < noun && !/^(?!The$|An?$)\p{Lu}/u.test(words[first]!.text)) first++;
  const listed = phrases.longestAt(words, first);
  if (!listed || !(listed.flags & CITY) || listed.flags & PhraseKind.Country) return undefined;
  const end = first + listed.length;
  if (end > noun) return undefined;
  const rule = 'town of a summit';
  return { sentence, first, end, last: noun + 1, type: 'PLACE', confidence: 0.9, rule };
}

function isInName(word: Word | undefined): boolean {
  return word !== undefined && (/^\p{Lu}/u.test(word.text) || /^(?:and|of|for|on)$/.test(word.text));
}
