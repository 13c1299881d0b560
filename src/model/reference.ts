import type { ActorType, OrganisationKind, PlaceKind } from './actor';

/** Somebody or something known from elsewhere, with the names that it goes by. */
export interface ReferenceEntity {
  /** Of the source: "Q794", "NK-3a…". Adding it again brings it up to date. */
  id: string;
  type: Exclude<ActorType, 'UNNAMED_SOURCE'>;
  name: string;
  aliases: string[];
  /** Wikidata item: "Q794". */
  wikidata: string | null;
  kind: OrganisationKind | PlaceKind | null;
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null;
  positions: ReferencePosition[];
}

export interface ReferencePosition {
  title: string;
  /** A name of the body or place. */
  of: string | null;
}
