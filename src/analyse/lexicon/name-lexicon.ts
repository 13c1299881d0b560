import type { ActorType, NameKind, OrganisationKind, PlaceKind } from '../../model/actor';

/** A country or territory and the words for it. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2; states that are no more keep the code they had. */
  code: string;
  name: string;
  /** Other names and abbreviations: "U.S.", "America". */
  aliases: readonly string[];
  /** Its adjective and the words for its people: "Iraqi", "Iraqis". */
  demonyms: readonly string[];
  /** Seats of government, which stand for it: "Kiev" and "Kyiv". */
  capitals: readonly string[];
}

/** Words between two names that make them one: the later name is of this kind. */
export interface AliasRow {
  pattern: RegExp;
  /** Held against the text after the later name. */
  after?: RegExp;
  kind: NameKind;
  reason: string;
  /** A sentence, and the two names in it. */
  example: string;
  names: readonly [string, string];
  /** A sentence much like it whose two names are not one. */
  counterExample: string;
}

type NamedType = Exclude<ActorType, 'UNNAMED_SOURCE'>;

/** What stands around a name that settles its type. */
export interface NameTypeRow {
  /** Held against the text before the name, and after it. */
  before: RegExp;
  after?: RegExp;
  /** Held against the name itself. */
  words?: RegExp;
  /** What it was taken for. */
  types: readonly NamedType[];
  /** MISC is nobody's name. */
  becomes: NamedType | 'MISC';
  /** What lists of places must say of the name. */
  listed?: 'PLACE' | 'NO_PLACE' | 'NO_COUNTRY' | 'CAPITAL';
  /** Whose genitive the text before ends with. */
  owner?: 'COUNTRY';
  /** Also where the labeller saw no name. */
  unnamed?: true;
  /** Not where the text has somebody's full name that ends with it. */
  nobody?: true;
  /** A name of one word that stands so anywhere is so in the whole text. */
  everywhere?: true;
  /** How sure, where the rest of the text may know better. */
  confidence?: number;
  reason: string;
  example: string;
  /** The name in the example. */
  name: string;
  /** A sentence much like it in which the row doesn't speak. */
  counterExample: string;
}

/** A noun beside an organisation's name, and the kind that it tells. */
export interface BodyNounRow {
  pattern: RegExp;
  kind: OrganisationKind;
  /** Words that a text may put beside a name, or a name. */
  example: string;
}

/** What a language must say for names to be found and understood. Words in lower case but for names. */
export interface NameLexicon {
  countries: readonly CountryRow[];
  /** Towns that the list of cities lacks, by country (ISO 3166-1 alpha-2). */
  cities: Readonly<Record<string, readonly string[]>>;
  /** Parts of countries and of the world. */
  regions: readonly string[];
  /** Well-known organisations by kind. */
  bodies: Readonly<Partial<Record<OrganisationKind, readonly string[]>>>;
  /** Words that end or head an organisation's name, with its kind: "ministry", "corp". */
  bodyHeads: ReadonlyMap<string, OrganisationKind>;
  /** Nouns that describe organisations, most telling first. */
  bodyNouns: readonly BodyNounRow[];
  /** Words within names that tell more than the one that heads them. */
  bodyPhrases: readonly BodyNounRow[];
  aliases: readonly AliasRow[];
  /** What settles the type of a name, the surest first. */
  nameTypes: readonly NameTypeRow[];
  /** Nouns that make a name one of a meeting: "Summit". */
  summitNouns: ReadonlySet<string>;
  /** Words that open a town's name: "Port Talbot". */
  placeOpeners: ReadonlyMap<string, PlaceKind>;
  /** Words that head a place's name: "river", "airport". */
  placeHeads: ReadonlyMap<string, PlaceKind>;
  /** A relation of somebody, before the relation's name: "his father, former President". Held against all before it. */
  kinBefore: RegExp;
  /** Titles that go with given names: "king". */
  royalTitles: ReadonlySet<string>;
  /** Words before a person's name: "president", "mr". */
  personTitles: ReadonlySet<string>;
  /** Those of them that are never the first word of a name. */
  strippedTitles: ReadonlySet<string>;
  /** Letters behind a person's name that are no part of it: "KC". */
  honour: RegExp;
  /** Words that are written with a capital but are no part of a name: weekdays, months, "I". */
  capitalised: ReadonlySet<string>;
  /** Nouns that describe a body directly before its name: "gas group Snam". */
  bodyDescribers: ReadonlySet<string>;
  /** Nouns that follow a body's name: "Boeing shares". */
  bodyWords: ReadonlySet<string>;
  /** What teams do: "beat". */
  matchVerbs: ReadonlySet<string>;
  /** Nouns after a country's adjective that make it the country's own: "Iraqi officials", "Greek troops". */
  officialNouns: ReadonlySet<string>;
  /** Verbs whose subject speaks: "said". */
  speechVerbs: ReadonlySet<string>;
}
