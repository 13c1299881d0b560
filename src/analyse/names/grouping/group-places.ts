import type { Document } from '../../text/document';
import type { ActorDraft } from './actor-draft';
import { newDraft } from './actor-draft';
import { standsForGovernment } from './city-as-government';
import { foldName } from '../fold-name';
import type { NameSpan } from '../name-span';
import type { Places } from '../places';

interface Named {
  span: NameSpan;
  text: string;
}

/** One place for each country, whatever it is called, and for each other name; a capital that acts is its country. */
export function groupPlaces(doc: Document, names: readonly Named[], places: Places): ActorDraft[] {
  const drafts = new Map<string, ActorDraft>();
  for (const name of names) {
    const country = countryMeant(doc, name, places);
    const key = country ? `country ${country.code}` : foldName(name.text).replace(/ city$/, '');
    const draft = drafts.get(key) ?? newDraft('PLACE', country);
    drafts.set(key, draft);
    draft.mentions.push(name);
  }
  return [...drafts.values()];
}

function countryMeant(doc: Document, { span, text }: Named, places: Places) {
  const country = places.countryNamed(text);
  if (country) return country;
  const ruled = places.countryRuledFrom(text);
  const isCapital = (name: string) => places.countryRuledFrom(name) !== null;
  return ruled && standsForGovernment(doc, span, isCapital) ? ruled : null;
}
