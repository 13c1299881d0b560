import type { Document, Word } from '../../text/document';
import { PhraseKind } from '../labelling/build-knowledge';
import { byPosition } from '../name-span';
import type { NameSpan } from '../name-span';
import type { PhraseList } from '../labelling/phrase-list';
import type { Places } from '../places';

/** What is known of towns and countries by their names. */
export interface PlaceLists {
  phrases: PhraseList;
  places: Places;
}

const CITY = PhraseKind.Capital | PhraseKind.City | PhraseKind.LargeCity;
/** Words from a summit's name to its city at most: "Jeddah Security and Development". */
const LONGEST = 7;

/**
 * A summit is nobody; the town that its name begins with is a place, as are the countries that it joins: "the Jeddah
 * Security and Development Summit", "the UK-France Summit".
 */
export function placeSummits(
  doc: Document,
  spans: readonly NameSpan[],
  lists: PlaceLists,
  nouns: ReadonlySet<string>,
): NameSpan[] {
  const places = doc.sentences.flatMap(({ index, words }) =>
    words.flatMap((word, at) => (nouns.has(word.text) ? placesOf(index, words, at, lists) : [])),
  );
  if (!places.length) return [...spans];
  const isWithin = (span: NameSpan) =>
    span.type !== 'PERSON' &&
    places.some(
      ({ sentence, first, last }) => sentence === span.sentence && first <= span.first && span.end <= last,
    );
  const kept = spans.filter((span) => !isWithin(span));
  return [...kept, ...places].sort(byPosition);
}

/** `last` is the word after the summit's noun. */
type SummitPlace = NameSpan & { last: number };

function placesOf(sentence: number, words: readonly Word[], noun: number, lists: PlaceLists): SummitPlace[] {
  const joined = joinedCountries(sentence, words, noun, lists);
  if (joined.length > 1) return joined;
  const town = townOf(sentence, words, noun, lists);
  return town ? [town] : [];
}

/** "US" and "Russia" before a noun, apart by hyphens. */
function joinedCountries(
  sentence: number,
  words: readonly Word[],
  noun: number,
  lists: PlaceLists,
): SummitPlace[] {
  const found: SummitPlace[] = [];
  for (let end = noun; end > 0; end = found[0]!.first - 1) {
    const first = countryBefore(words, end, lists);
    if (first === undefined) return [];
    const rule = 'country of a summit';
    found.unshift({ sentence, first, end, last: noun + 1, type: 'PLACE', confidence: 0.9, rule });
    if (!/^[-–]$/.test(words[first - 1]?.text ?? '')) break;
  }
  return found;
}

/** Where the listed country that ends before a word begins. */
function countryBefore(words: readonly Word[], end: number, lists: PlaceLists): number | undefined {
  for (let first = Math.max(0, end - LONGEST_COUNTRY); first < end; first++) {
    const listed = lists.phrases.longestAt(words, first);
    if (listed && first + listed.length === end && listed.flags & PhraseKind.Country) return first;
  }
  return undefined;
}

/** Words of a country's name at most. */
const LONGEST_COUNTRY = 3;

/** The listed town that opens a name of capitals, "and" and "of" before its noun. */
function townOf(
  sentence: number,
  words: readonly Word[],
  noun: number,
  lists: PlaceLists,
): SummitPlace | undefined {
  let first = noun;
  while (noun - first < LONGEST && isInName(words[first - 1])) first--;
  while (first < noun && !/^(?!The$|An?$)\p{Lu}/u.test(words[first]!.text)) first++;
  const end = first + lengthOfTown(words, first, lists);
  if (end === first || end > noun) return undefined;
  const rule = 'town of a summit';
  return { sentence, first, end, last: noun + 1, type: 'PLACE', confidence: 0.9, rule };
}

function lengthOfTown(words: readonly Word[], first: number, { phrases, places }: PlaceLists): number {
  const listed = phrases.longestAt(words, first);
  if (listed && listed.flags & CITY && !(listed.flags & PhraseKind.Country)) return listed.length;
  return places.lookUp(words[first]!.text)?.kind === 'CITY' ? 1 : 0;
}

function isInName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^\p{Lu}/u.test(word.text) || /^(?:and|of|for|on|economic|trade|peace|climate)$/.test(word.text))
  );
}
