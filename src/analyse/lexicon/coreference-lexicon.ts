import type { ActorType, OrganisationKind, PlaceKind } from '../../model/actor';

/** What a pronoun says of whom it stands for. */
export interface PronounRow {
  person: 1 | 2 | 3;
  plural: boolean;
  /** Male or female; "n" for a thing or body, null where it isn't told. */
  sex: 'm' | 'f' | 'n' | null;
  possessive: boolean;
}

/** Words after "the" or "this" that stand for an organisation or place named before. */
export interface NominalRow {
  words: ReadonlySet<string>;
  type: ActorType;
  /** The kinds that it may stand for; any of the type where empty. */
  kinds: readonly (OrganisationKind | PlaceKind)[];
  /** Words before the noun must be part of the name: "the defence ministry" is no foreign ministry. */
  strict?: boolean;
  /** Of this kind a text names one only, and often after the noun: "the news agency". */
  namedLater?: OrganisationKind;
  /** The word before the noun that makes it so: "news" agency. */
  namedLaterAfter?: string;
  /** A sentence, and the name that the noun in its second half stands for. */
  example: string;
  stands: readonly [noun: string, name: string];
}

/** A noun for all who hold offices of a sort: "the senior diplomat" after an ambassador. */
export interface OfficeClassRow {
  noun: string;
  /** Held against titles. */
  titles: RegExp;
  /** A sentence, and the name that the noun in its second half stands for. */
  example: string;
  stands: readonly [noun: string, name: string];
}

/** A way in which a source tells its speaker by a name. */
export interface SourceNameRow {
  /** What the name must be; anything where absent. */
  type?: ActorType;
  /** Held against the source's words before the name, those that must and those that must not stand there. */
  before?: RegExp;
  notBefore?: RegExp;
  /** Held against the source's words after the name. */
  after?: RegExp;
  reason: string;
  /** A source, and the name that speaks. */
  example: string;
  expected: string;
}

/** What stands around a name by which somebody is called in what is said to them. */
export interface VocativeRow {
  /** Held against what is said before the name, and after it. */
  before: RegExp;
  after: RegExp;
  reason: string;
  /** "You" of the example is Ann Bell, that of the counter-example isn't. */
  example: string;
  counterExample: string;
}

/** What a language must say for mentions to be joined. Words in lower case. */
export interface CoreferenceLexicon {
  pronouns: ReadonlyMap<string, PronounRow>;
  /** "the", "this", "that": begin a noun phrase that means something known. */
  definite: ReadonlySet<string>;
  nominals: readonly NominalRow[];
  /** Two parties at once: "both sides", "the two countries"; before a verb "the two". */
  bothSides: RegExp;
  /** What a body or writing without a name is called, which is "it": "the coastguard", "a study". */
  bodies: ReadonlySet<string>;
  /** A whole line that tells who wrote the report: "By Ann Lee and Bo Reed in Oslo". */
  byline: RegExp;
  /** Words before a party that acts: "with", "between". */
  partyPrepositions: ReadonlySet<string>;
  /** Words before what something is at or of, where a party doesn't act. */
  placePrepositions: ReadonlySet<string>;
  /** Of what one perceives or hopes oneself: "a neighbour said he heard". */
  perceivingVerbs: ReadonlySet<string>;
  /** Those without a name who tell of themselves, in no office. */
  bystanders: ReadonlySet<string>;
  /** Nouns of people and bodies that may be spoken to: "reporters", no "peace". */
  listeners: RegExp;
  /** How people are called by name in what is said to them. */
  vocatives: readonly VocativeRow[];
  /** Titles of those who speak for a country or its team as "we": "foreign minister", "coach", no senator. */
  officesOfState: RegExp;
  /** How a report calls again whom it has named, by what readers know: "the striker", "the 34-year-old". */
  descriptions: RegExp;
  /** Words of journalists for whoever heads a body: "the UN chief". */
  headWords: ReadonlySet<string>;
  /** What two do with each other: "they met". Lemmas. */
  mutualVerbs: ReadonlySet<string>;
  /** Last words of the titles that such a person bears: "secretary-general". */
  headTitles: readonly string[];
  officeClasses: readonly OfficeClassRow[];
  /** Words before a role that say nothing of which it is: "senior". */
  rankWords: ReadonlySet<string>;
  /** Words before a role that tell when it was held: "former". */
  timeWords: ReadonlySet<string>;
  /** Those of an office that is over. */
  formerWords: ReadonlySet<string>;
  /** Titles and forms of address by sex. */
  maleWords: ReadonlySet<string>;
  femaleWords: ReadonlySet<string>;
  /** Where a source's description ends: "who", ",", "in". */
  descriptionEnd: ReadonlySet<string>;
  /** How a source tells its speaker by a name that is not its head word, the surest way first. */
  sourceNames: readonly SourceNameRow[];
  /** Letters right behind a person's name: "Ann Lee KC". */
  honoursBehind: RegExp;
  /** A noun for writing, which speaks for whom it is by: "statement". */
  documentNoun: RegExp;
  /** One of those whose author need not be who spoke last: "guidelines". */
  lawNoun: RegExp;
  /** A pronoun for the name right before it: "who". */
  relative: RegExp;
  /** Heads of turns of an interview that name nobody: "Q", "A". */
  askerLabel: RegExp;
  answererLabel: RegExp;
  /** A sentence that tells of a talk: "spoke to". */
  interview: RegExp;
  /** Verbs whose "it" is what somebody did: "called it a disgrace". Lemmas. */
  judgingVerbs: ReadonlySet<string>;
  /** "it" that stands for nothing: "it is clear that". Held against the words from it on, in lower case. */
  expletive: RegExp;
}
