import type { Document } from '../../text/document';
import { PhraseKind } from '../labelling/build-knowledge';
import { CoveredWords } from './covered-words';
import type { PhraseList } from '../labelling/phrase-list';
import type { NameSpan } from '../name-span';
import { byPosition } from '../name-span';

/** Flags that make a phrase a place by themselves. */
const SURELY_PLACE = PhraseKind.Country | PhraseKind.Capital | PhraseKind.Region | PhraseKind.LargeCity;

/** Words in capitals that are more often something else: "US" is not "us", but "IS" and "PA" are many things. */
const LEAST_LETTERS = 2;

/** Adds countries, capitals, regions and large cities where the labeller passed over them. */
export function addListedNames(doc: Document, spans: readonly NameSpan[], phrases: PhraseList): NameSpan[] {
  const covered = new CoveredWords(spans);
  const added: NameSpan[] = [];
  for (const { index: sentence, words } of doc.sentences) {
    for (let first = 0; first < words.length; first++) {
      const found = phrases.longestAt(words, first);
      if (!found) continue;
      const end = first + found.length;
      const fits = isListedPlace(found.flags, words[first]!.text) && standsAlone(words, first, end);
      if (fits && covered.isFree(sentence, first, end)) {
        added.push({ sentence, first, end, type: 'PLACE', confidence: 0.8, rule: 'listed place' });
      }
      first = end - 1;
    }
  }
  return [...spans, ...added].sort(byPosition);
}

function isListedPlace(flags: number, first: string): boolean {
  return (
    (flags & SURELY_PLACE) > 0 &&
    !(flags & (PhraseKind.Body | PhraseKind.Demonym)) &&
    first.length >= LEAST_LETTERS
  );
}

/** Beside other capitals it may be part of a longer name: "Jordan Peele", "Bank of China". */
function standsAlone(words: readonly { text: string }[], first: number, end: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.text ?? '');
  return !isCapital(end) && !(first > 1 && isCapital(first - 1));
}
