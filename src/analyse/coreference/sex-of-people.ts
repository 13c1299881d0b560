import type { ActorKey } from '../../model/actor';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { GivenNames } from '../text/sex-of-name';
import type { Sex } from '../text/sex-of-name';
import { sexOfGivenName, sexOfTitle, sexOfWord } from '../text/sex-of-name';
import type { Document } from '../text/document';
import type { CoreferenceInput } from './coreference-input';

/** The sex of people as far as a title, a role or a given name that only one sex bears tells it. */
export function sexOfPeople(
  doc: Document,
  input: CoreferenceInput,
  given: GivenNames,
  lexicon: CoreferenceLexicon,
): Map<ActorKey, Sex> {
  const sexes = new Map<ActorKey, Sex>();
  const tell = (actor: ActorKey, sex: Sex | null) => {
    if (sex && !sexes.has(actor)) sexes.set(actor, sex);
  };
  for (const { actor, type, start } of input.mentions) {
    if (type === 'PERSON') tell(actor, sexOfTitle(doc.text, start, lexicon));
  }
  for (const { person, title } of input.roles) {
    for (const word of title.toLowerCase().split(' ')) tell(person, sexOfWord(word, lexicon));
  }
  for (const { id, type, name } of input.actors) {
    if (type === 'PERSON') tell(id, sexOfGivenName(name, given));
  }
  return sexes;
}
