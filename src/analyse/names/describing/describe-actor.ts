import type { FoundActor, FoundName, NameKind, PlaceKind } from '../../../model/actor';
import type { Span } from '../../../model/span';
import type { Document } from '../../text/document';
import type { ActorDraft } from '../grouping/actor-draft';
import { namesOf } from '../grouping/actor-draft';
import { isAcronym } from '../fold-name';
import { nounBeside } from './noun-beside';
import { offsetsOf } from '../name-span';
import type { OrganisationKinds } from './organisation-kind';
import type { NameLexicon } from '../../lexicon/name-lexicon';
import type { Places } from '../places';

/** What actors are described by. */
export interface DescribingKnowledge {
  lexicon: NameLexicon;
  places: Places;
  kinds: OrganisationKinds;
}

/** An actor of the findings from its gathered names. */
export function describeActor(
  doc: Document,
  draft: ActorDraft,
  id: string,
  knowledge: DescribingKnowledge,
): FoundActor {
  const names = namesOf(draft);
  const primary = names.length ? fullestName(draft, names) : draft.country!.name;
  return {
    id,
    type: draft.type,
    name: primary,
    names: [...names.map((text) => foundName(doc, draft, text, primary)), ...descriptions(doc, draft)],
    ...kindOf(doc, draft, names, knowledge),
  };
}

/** The longest name that is not given up. A country that goes by its capital alone ("Moscow warned") has its own name. */
function fullestName(draft: ActorDraft, names: readonly string[]): string {
  const own = names.filter((name) => draft.toldKinds.get(name) !== 'FORMER');
  const ofCountry = own.filter(
    (name) => !draft.country || !draft.country.capitals.some((capital) => capital === name),
  );
  const inSmallLetters = ofCountry.find((name) => !/^\P{Ll}+$/u.test(name));
  return inSmallLetters ?? ofCountry[0] ?? draft.country?.name ?? own[0] ?? names[0]!;
}

function foundName(doc: Document, draft: ActorDraft, text: string, primary: string): FoundName {
  const spans = draft.mentions
    .filter((mention) => mention.text === text)
    .map(({ span }): Span => offsetsOf(doc, span));
  return { text, kind: nameKind(draft, text, primary), spans };
}

/** A country's adjectives. */
function descriptions(doc: Document, { adjectives }: ActorDraft): FoundName[] {
  const texts = [...new Set(adjectives.map((adjective) => adjective.text))];
  return texts.map((text) => ({
    text,
    kind: 'DESCRIPTION',
    spans: adjectives
      .filter((adjective) => adjective.text === text)
      .map(({ span }): Span => offsetsOf(doc, span)),
  }));
}

function nameKind(draft: ActorDraft, text: string, primary: string): NameKind {
  if (text === primary) return 'PRIMARY';
  if (text.toUpperCase() === primary.toUpperCase()) return 'ALIAS';
  const told = draft.toldKinds.get(text);
  if (told) return told;
  if (draft.type === 'PERSON') return isSurname(text, primary) ? 'SURNAME' : 'ALIAS';
  return isAcronym(text) ? 'ACRONYM' : 'ALIAS';
}

function isSurname(text: string, primary: string): boolean {
  return (
    text.length < primary.length && primary.toLowerCase().replace(/\.$/, '').endsWith(text.toLowerCase())
  );
}

function kindOf(
  doc: Document,
  draft: ActorDraft,
  names: readonly string[],
  { lexicon, places, kinds }: DescribingKnowledge,
): Pick<FoundActor, 'kind' | 'countryCode'> {
  if (draft.type === 'PERSON') return {};
  if (draft.type === 'ORGANISATION') {
    const kind = kinds.kindOf(names, nounBeside(doc, draft));
    return { kind: kind ?? 'OTHER' };
  }
  if (draft.country) return { kind: 'COUNTRY', countryCode: draft.country.code };
  const known = names.map((name) => places.lookUp(name)).find(Boolean);
  if (known) return known;
  const kind = names.map((name) => kindByWords(name, lexicon)).find(Boolean);
  return { kind: kind ?? (draft.mentions.some(({ span }) => span.rule === 'dateline') ? 'CITY' : 'OTHER') };
}

/** "Lake Como" and "Como Valley" by their heads; "Port Talbot" is a town, "Port of Dover" none. */
function kindByWords(name: string, { placeHeads, placeOpeners }: NameLexicon): PlaceKind | undefined {
  const words = name.toLowerCase().split(' ');
  const heads = words.map((word) => placeHeads.get(word)).reverse();
  const opener = words.length === 2 && !heads[0] ? placeOpeners.get(words[0]!) : undefined;
  return opener ?? heads.find(Boolean);
}
