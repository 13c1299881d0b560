import type { Span } from './span';

export const ACTOR_TYPES = ['PERSON', 'ORGANISATION', 'PLACE', 'UNNAMED_SOURCE'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const NAME_KINDS = [
  'PRIMARY',
  'ALIAS',
  'ACRONYM',
  'FORMER',
  'TRANSLITERATION',
  'SURNAME',
  'DESCRIPTION',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const ORGANISATION_KINDS = [
  'GOVERNMENT_BODY',
  'LEGISLATURE',
  'COURT',
  'POLITICAL_PARTY',
  'ARMED_GROUP',
  'MILITARY',
  'INTERGOVERNMENTAL',
  'COMPANY',
  'OUTLET',
  'NEWS_AGENCY',
  'THINK_TANK',
  'UNIVERSITY',
  'NGO',
  'SPORTS_TEAM',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const PLACE_KINDS = ['COUNTRY', 'REGION', 'CITY', 'FACILITY', 'OTHER'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Names an actor inside one article's findings: "a1", "a2", … in order of first mention. */
export type ActorKey = string;

/** One form of an actor's name, with every place of the text that uses it. */
export interface FoundName {
  text: string;
  kind: NameKind;
  spans: Span[];
}

/** Who or what one article speaks of; identity resolution joins these across articles. */
export interface FoundActor {
  id: ActorKey;
  type: ActorType;
  /** The fullest form that the article uses: "Anthony Cordesman"; for an unnamed source its description. */
  name: string;
  names: FoundName[];
  /** Organisation or place kind; absent for people and unnamed sources. */
  kind?: OrganisationKind | PlaceKind;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string;
  /** Whom an unnamed source belongs to: "US officials" is of the United States. */
  of?: ActorKey;
}

/** Countries act, as organisations do; other places don't. */
export function isCountry(actor: { type: ActorType; kind?: string | null } | undefined): boolean {
  return actor?.type === 'PLACE' && actor.kind === 'COUNTRY';
}
