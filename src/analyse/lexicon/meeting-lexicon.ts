import type { MeetingKind, MeetingLevel, MeetingStatus } from '../../model/meeting';

/** What must stand with a word before it means a meeting. */
export type MeetingNeed =
  /** A person, body or country that takes part: "his visit", "a session of parliament". */
  | 'PARTY'
  /** Two of them, or one beside the subject: "a call with the president". */
  | 'PARTNER'
  /** A word of telephoning: "spoke by phone". */
  | 'PHONE'
  /** The telephone, or a time ahead: "will speak to the president". */
  | 'PHONE_OR_FUTURE'
  /** Several holders of an office, and a place: "ministers gathered in Bonn". */
  | 'OFFICES_AND_PLACE';

/** A noun that names a meeting. */
export interface MeetingNounRow {
  lemma: string;
  kind: MeetingKind;
  /** Means a meeting in this number only: "talks". */
  number?: 'PLURAL' | 'SINGULAR';
  needs?: MeetingNeed;
  reason: string;
  /** A test finds one meeting in it. */
  example: string;
}

/** A verb that reports a meeting. */
export interface MeetingVerbRow {
  lemma: string;
  kind: MeetingKind;
  /** Where the other party stands: as object, after one of the prepositions, or joined in the subject. */
  partner: readonly ('OBJECT' | 'SUBJECT' | 'PREPOSITION')[];
  prepositions?: readonly string[];
  /** Must follow it: "sat down". */
  particle?: string;
  /** The object may be a place: "visited Rome". */
  placeObject?: true;
  /** The object is what it is about: "discussed the border"; the sentence needs two who do so. */
  topicObject?: true;
  /** Who receives the other. */
  host?: 'SUBJECT' | 'OBJECT';
  needs?: MeetingNeed;
  reason: string;
  example: string;
}

/** A word beside the meeting's word that shows that it is none, or of another kind. */
export interface MeetingModifierRow {
  words: readonly string[];
  /** Null: no meeting. */
  kind: MeetingKind | null;
  reason: string;
  /** For no meeting a sentence without one. */
  example: string;
}

/** A word that settles what became of a meeting. */
export interface MeetingStatusRow {
  lemmas: readonly string[];
  /**
   * VERB governs the meeting ("postponed the talks", "refused to meet"), MODIFIER stands before it ("planned talks"),
   * PREPOSITION ("after the talks"), HEAD is the noun it hangs on ("plans for talks").
   */
  where: 'VERB' | 'MODIFIER' | 'PREPOSITION' | 'HEAD';
  /** Null: no meeting is reported at all. */
  status: MeetingStatus | null;
  /** 1 weak to 3 explicit; the strongest mention decides, and of equals the first. */
  strength: 1 | 1.5 | 2 | 3;
  reason: string;
  example: readonly [sentence: string, status: MeetingStatus | null];
}

/** A title and the level that its bearer gives a meeting. */
export interface MeetingLevelRow {
  level: MeetingLevel;
  /** Lower case, in the singular; a row counts where one of them occurs as whole words. */
  words: readonly string[];
}

/** Words between a speaker's clause and a meeting that make what is said said there. */
export interface StatementFrameRow {
  /** Held against the clause before the meeting's words. */
  before: RegExp;
  reason: string;
  /** A test finds its one quote said at its one meeting. */
  example: string;
  /** And here it doesn't. */
  counterExample: string;
}

/** Words that tell who was there without naming the meeting; all are lemmas. */
export interface AttendanceLexicon {
  /** Without an object: "her deputy also attended". */
  attending: string[];
  /** With a delegation as object: "Lee will lead the delegation". */
  leading: string[];
  /** With a delegation as subject: "the delegates include Lee". */
  including: string[];
  /** In the passive: "accompanied by her deputy". */
  accompanying: string[];
  delegations: string[];
}

export interface MeetingLexicon {
  attendance: AttendanceLexicon;
  nouns: MeetingNounRow[];
  verbs: MeetingVerbRow[];
  modifiers: MeetingModifierRow[];
  /** Words right after a noun that make it part of another: "meeting room". */
  followers: MeetingModifierRow[];
  statuses: MeetingStatusRow[];
  statementFrames: StatementFrameRow[];
  /** Cues by which somebody goes on: "added". */
  addingCues: RegExp;
  /** Held against what stands between a meeting and who speaks of it in a relative clause: ", which". */
  relativeAfter: RegExp;
  /** From the most specific to the least: "vice president" before "president". */
  levels: MeetingLevelRow[];
  /** Nouns for what has presidents and chancellors, too: "club president", "president of the court". */
  bodiesLed: string[];
  /** Common nouns for people who can meet: "ministers", "delegation". Lemmas. */
  partyNouns: string[];
  /** Those of them that are bodies which meet by their rules, with or without a name: "the city council met". */
  sessionNouns: string[];
  /** Verbs that say of their object that it takes place, so that their subject takes part: "held talks". */
  supportVerbs: string[];
  /** Nouns before "of" that tell what is thought or has come of a meeting: what is done with "criticism of the talks" is not done with the talks. */
  reactionNouns: string[];
  /** Verbs of support that bring it about, so that what is wanted of them is wanted of it: "agreed to hold talks". */
  creatingVerbs: string[];
  /** Verbs of telling: who "said after a meeting" was there. */
  tellingVerbs: string[];
  /** Verbs with a meeting as subject that tell its time and place: "the talks opened in Rome". */
  occurringVerbs: string[];
  /** Verbs with a meeting as subject whose object takes part: "will include the security chief". */
  includingVerbs: string[];
  /** Verbs of saying that something is not so, and nouns for what it is said of: "denied reports that they had met". */
  denyingVerbs: string[];
  claimNouns: string[];
  /** Verbs of travelling: who "left for talks" takes part. */
  motionVerbs: string[];
  /** Verbs of coming together: who "gathered in Geneva for talks" takes part. */
  gatheringVerbs: string[];
  /** Verbs whose participle with "by" tells who took part: "attended by". */
  attendingVerbs: string[];
  hostVerbs: string[];
  /** Verbs whose object is wanted at the meeting: "invited Syria to talks". */
  invitingVerbs: string[];
  /** Verbs that only a host can do to a visit: "allow". */
  permittingVerbs: string[];
  mediatorVerbs: string[];
  /** Prepositions before a party: "with", "between". */
  partyPrepositions: string[];
  placePrepositions: string[];
  /** Bodies by name that act for a country, by its code: "Kremlin". */
  seats: ReadonlyMap<string, string>;
  /** Bodies by name that act for another: the commission for its union. */
  unions: ReadonlyMap<string, string>;
  /** Codes of the countries that are a city, where others meet: "the Singapore summit". */
  cityStates: string[];
  /** Nouns that have the country where it is before them: "the Uruguay meeting", unlike "the Syria talks". */
  placedNouns: string[];
  /** Nouns before "of" and a place's name: "the village of". */
  siteNouns: string[];
  /** Verbs of agreeing: who does so "after talks" took part, people or not. */
  agreeingVerbs: string[];
  /** Verbs that happen on another day than the meeting that is their object: "on Friday cancelled the talks". */
  distantVerbs: string[];
  /** Those of them after whose object a day is their own: "cancelled the talks on Friday". */
  undoingVerbs: string[];
  /** Prepositions before what a meeting is about. */
  agendaPrepositions: string[];
  /** Verbs whose object is what a meeting is about: "discuss". */
  agendaVerbs: string[];
  /** Verbs whose object or clause is what came of it: "agreed to". */
  outcomeVerbs: string[];
  /** Nouns that name what is talked about next: "discussions on". */
  topicNouns: string[];
  /** Adjectives that make it another meeting than the one before: "next", "another". */
  freshModifiers: string[];
  /** Adjectives that tell who comes: "papal". */
  officeAdjectives: string[];
  /** Lemmas that name a meeting by the same word as another: "negotiation" is as good as "talk". */
  sameWords: ReadonlyMap<string, string>;
  /** Words that set one meeting beside another: "on the sidelines of", "on the eve of". */
  besideWords: string[];
  /** Those of them that leave place and day the same: "on the sidelines of". */
  asideWords: string[];
  /** Words that make it a meeting with each of those it is with: "separate". */
  separateWords: string[];
  /** Adverbs of habit: "meets regularly" reports no one meeting. */
  habitual: string[];
  phoneWords: string[];
  /** Nouns for matches: who meets in one plays. */
  matchNouns: string[];
  /** Distinct words of sport in a text from which on a "meeting" is one of athletes. */
  sportWords: string[];
}
