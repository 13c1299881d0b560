import type { FoundActor } from '../../model/actor';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate } from '../../model/resolution';
import type { BodyNameFit } from './body-names';
import { comparePersonNames, type PersonNameFit } from './person-names';
import { FULL_KINDS, keysOf } from './candidate-index';
import { areFarApart, fieldOf, isOffice } from './occupations';
import type { Surroundings } from './surroundings';

/** An actor as an article tells of it beside one of the graph that it may be. */
export interface Comparison {
  actor: FoundActor;
  here: Surroundings;
  candidate: ActorCandidate;
  /** Candidates by their ids. */
  byId: (id: number) => ActorCandidate | undefined;
}

export interface Feature {
  weight: number;
  /** For people to read. */
  reason: string;
  holds(comparison: Comparison): boolean;
}

/** So much joins two; two that differ by less than a margin are not told apart. */
export const ENOUGH = 5;
export const MARGIN = 1;

/** A full name joins by itself, where nothing speaks against it; an initial needs an office, a body or company beside it. */
export const PERSON_NAME_WEIGHTS: Readonly<Record<PersonNameFit, { weight: number; reason: string }>> = {
  SAME: { weight: 6, reason: 'same full name' },
  MIDDLE: { weight: 5, reason: 'same name but for a middle initial' },
  SECOND_NAME: { weight: 4, reason: 'same name but for a second name' },
  NICKNAME: { weight: 4, reason: 'short form of the same name' },
  SPELLING: { weight: 3, reason: 'another spelling of the name' },
  FIRST_LEFT_OUT: { weight: 3, reason: 'same name but for a first name' },
  INITIAL: { weight: 3, reason: 'same name with an initial' },
};

export const BODY_NAME_WEIGHTS: Readonly<Record<BodyNameFit, { weight: number; reason: string }>> = {
  SAME: { weight: 6, reason: 'same name' },
  ACRONYM: { weight: 5, reason: 'known by this acronym' },
  LEGAL_FORM: { weight: 4, reason: 'same name but for its legal form' },
  CORE: { weight: 3, reason: 'same name but for its place' },
  // "Tata" is no "Tata Motors": one place and one week are not enough.
  TRADE: { weight: 2, reason: 'same name but for what it deals in' },
};

const SHARED: readonly Feature[] = [
  // An alias may be one article's mistake.
  { weight: 1, reason: 'by its chief name', holds: sharesChiefName },
  { weight: 2, reason: 'same people beside', holds: (c) => sharesCompany(c, 'PERSON') },
  { weight: 2, reason: 'same organisation beside', holds: (c) => sharesCompany(c, 'ORGANISATION') },
  { weight: 1, reason: 'same place', holds: (c) => sharesCompany(c, 'PLACE') },
  { weight: 0.5, reason: 'same country', holds: sharesCountry },
  { weight: 1, reason: 'in the news these days', holds: ({ candidate }) => candidate.recent },
  // A list that people keep outranks what texts happen to say.
  { weight: 3, reason: 'known by this name in the reference data', holds: isKnown },
  // Kept for its id alone, since no text mentions it any more; it must be no rival to who is in the news.
  {
    weight: -2,
    reason: 'mentioned nowhere now',
    holds: ({ candidate }) => candidate.mentionCount === 0 && candidate.known.length === 0,
  },
];

export const PERSON_FEATURES: readonly Feature[] = [
  { weight: 4, reason: 'same position', holds: sharesPosition },
  { weight: 2, reason: 'same title', holds: (c) => !sharesPosition(c) && sharesTitle(c) },
  ...SHARED,
  // A mayor and a rower of one name; somebody who has been both is seen with the same people or places.
  { weight: -6, reason: 'another walk of life', holds: otherField },
  // "Reza Pahlavi, a son of Mohammad Reza Pahlavi".
  { weight: -6, reason: 'named beside it in the article', holds: isBeside },
  // One name, and at one time mayors of two cities or ministers of two countries.
  { weight: -4, reason: 'the same office elsewhere', holds: sameOfficeElsewhere },
];

export const BODY_FEATURES: readonly Feature[] = SHARED;

/** Of what every country has (a ministry, a parliament): it matters whose it is. */
export const GENERIC_BODY_FEATURES: readonly Feature[] = [
  ...SHARED,
  { weight: -3, reason: 'of a country that the article does not speak of', holds: ofCountryUnspoken },
  {
    weight: -2,
    reason: 'of an untold country',
    holds: ({ candidate }) => candidate.countryCode === null,
  },
];

function isKnown({ actor, candidate }: Comparison): boolean {
  return candidate.known.length > 0 && keysOf(actor, FULL_KINDS).some((key) => candidate.known.includes(key));
}

function sharesChiefName({ actor, candidate }: Comparison): boolean {
  return nameKey(actor.name) === nameKey(candidate.name);
}

function sharesCompany({ here, candidate, byId }: Comparison, type: ActorCandidate['type']): boolean {
  return candidate.company.some((id) => here.company.has(id) && byId(id)?.type === type);
}

function sharesCountry({ here, candidate }: Comparison): boolean {
  return candidate.company.some((id) => here.countries.has(id));
}

/** An article that has both names may call one person by an initial, but hardly spells one name in two ways. */
const NAMES_OF_TWO: readonly (PersonNameFit | null)[] = ['SECOND_NAME', 'SPELLING', 'FIRST_LEFT_OUT'];

/** By its own name, which is none of the actor's. */
function isBeside({ actor, here, candidate }: Comparison): boolean {
  if (!here.company.has(candidate.id)) return false;
  const own = keysOf(actor, FULL_KINDS);
  if (candidate.names.some(({ key }) => own.includes(key))) return false;
  return NAMES_OF_TWO.includes(comparePersonNames(nameKey(actor.name), nameKey(candidate.name)));
}

function sharesPosition({ here, candidate }: Comparison): boolean {
  return here.positions.some((a) =>
    candidate.positions.some((b) => a.title === b.title && a.of !== null && a.of === b.of),
  );
}

/** "The librarian": where one side doesn't say of what. */
function sharesTitle({ here, candidate }: Comparison): boolean {
  return here.positions.some((a) =>
    candidate.positions.some((b) => a.title === b.title && (a.of === null || b.of === null)),
  );
}

function otherField({ here, candidate }: Comparison): boolean {
  const fields = here.positions.flatMap(({ title }) => fieldOf(title) ?? []);
  const known = candidate.positions.flatMap(({ title }) => fieldOf(title) ?? []);
  return areFarApart(fields, known) && !candidate.company.some((id) => here.company.has(id));
}

function sameOfficeElsewhere(comparison: Comparison): boolean {
  const { here, candidate } = comparison;
  if (!candidate.recent || sharesPosition(comparison)) return false;
  return here.positions.some((a) =>
    candidate.positions.some(
      (b) =>
        isOffice(a.title) &&
        a.title === b.title &&
        a.of !== null &&
        a.of !== b.of &&
        a.at?.type === 'PLACE' &&
        b.at?.type === 'PLACE' &&
        a.at.kind === b.at.kind,
    ),
  );
}

function ofCountryUnspoken({ here, candidate }: Comparison): boolean {
  return (
    candidate.countryCode !== null &&
    here.countryCodes.size > 0 &&
    !here.countryCodes.has(candidate.countryCode)
  );
}
