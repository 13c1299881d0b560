import type { ActorKey } from '../../model/actor';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Document } from '../text/document';
import type { CoreferenceInput } from './coreference-input';

export type Sex = 'm' | 'f';

/** Lists of given names in lower case. */
export interface GivenNameLists {
  male: ReadonlySet<string>;
  female: ReadonlySet<string>;
}

/** The sex of people as far as a title, a role or a given name that only one sex bears tells it. */
export function sexOfPeople(
  doc: Document,
  input: CoreferenceInput,
  given: GivenNameLists,
  lexicon: CoreferenceLexicon,
): Map<ActorKey, Sex> {
  const sexes = new Map<ActorKey, Sex>();
  const tell = (actor: ActorKey, sex: Sex | null) => {
    if (sex && !sexes.has(actor)) sexes.set(actor, sex);
  };
  for (const { actor, type, start } of input.mentions) {
    if (type === 'PERSON') tell(actor, sexOfWord(wordBefore(doc.text, start), lexicon));
  }
  for (const { person, title } of input.roles) {
    for (const word of title.toLowerCase().split(' ')) tell(person, sexOfWord(word, lexicon));
  }
  for (const { id, type, name } of input.actors) {
    if (type === 'PERSON') tell(id, sexOfGivenName(name, given));
  }
  return sexes;
}

function wordBefore(text: string, start: number): string {
  return /([\p{L}]+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? '';
}

function sexOfWord(word: string, lexicon: CoreferenceLexicon): Sex | null {
  if (lexicon.maleWords.has(word)) return 'm';
  return lexicon.femaleWords.has(word) ? 'f' : null;
}

function sexOfGivenName(name: string, given: GivenNameLists): Sex | null {
  const [first, second] = name.toLowerCase().split(' ');
  if (!second) return null;
  const male = given.male.has(first!);
  const female = given.female.has(first!);
  if (male === female) return null;
  return male ? 'm' : 'f';
}
