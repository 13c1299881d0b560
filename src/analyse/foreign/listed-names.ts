import { PhraseKind } from '../names/labelling/build-knowledge';
import { isAcronym } from '../names/fold-name';
import type { NameModel } from '../names/labelling/name-model';
import type { NameSpan, NameType } from '../names/name-span';
import type { Document, Word } from '../text/document';

const PLACES = PhraseKind.Country | PhraseKind.Capital | PhraseKind.Region | PhraseKind.LargeCity;

/** Names that languages share: places and bodies of the lists, and a listed given name before another capital. */
export function listedNames(doc: Document, model: NameModel): NameSpan[] {
  return doc.sentences.flatMap(({ index: sentence, words }) => {
    const found: NameSpan[] = [];
    for (let first = 0; first < words.length; first++) {
      const name = personAt(words, first, model) ?? phraseAt(words, first, model);
      if (!name) continue;
      found.push({ sentence, first, ...name, confidence: 0.5, rule: 'listed name' });
      first = name.end - 1;
    }
    return found;
  });
}

type Found = { end: number; type: NameType } | null;

function phraseAt(words: readonly Word[], first: number, { phrases }: NameModel): Found {
  const found = phrases.longestAt(words, first);
  if (!found) return null;
  const end = first + found.length;
  const text = words[first]!.text;
  if (found.flags & PhraseKind.Body) {
    // One word may be a word of the language: "Die", "Sole". Capitals are an acronym.
    return found.length > 1 || (isAcronym(text) && text.length > 2) ? { end, type: 'ORGANISATION' } : null;
  }
  return found.flags & PLACES && text.length > 2 ? { end, type: 'PLACE' } : null;
}

/** "Angela Merkel", "Luiz Inácio Lula": up to three capitalised words after a given name. */
function personAt(words: readonly Word[], first: number, { given }: NameModel): Found {
  const name = words[first]!.text.toLowerCase();
  if (!isCapitalised(words[first]) || !(given.male.has(name) || given.female.has(name))) return null;
  let end = first + 1;
  while (end < first + 4 && isCapitalised(words[end])) end++;
  return end > first + 1 ? { end, type: 'PERSON' } : null;
}

/** Longer than the words that languages write with a capital at a sentence's start: "Il", "An". */
function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}{2,}/u.test(word.text);
}
