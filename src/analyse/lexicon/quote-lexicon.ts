import type { SpeechAct } from '../../model/quote';

/**
 * What a cue takes as its content:
 * CLAUSE "said (that) …", also a quoted one; OBJECT "denied the charges"; TO "promised to …";
 * ADDRESSEE_TO "urged them to …"; AS "described it as …"; NAMING "called him a liar";
 * OF, FOR, AGAINST, ABOUT, ON, WITH "accused them of …", "blamed them for …", "warned against …".
 */
export const FRAMES = [
  'CLAUSE',
  'OBJECT',
  'TO',
  'ADDRESSEE_TO',
  'AS',
  'NAMING',
  'OF',
  'FOR',
  'AGAINST',
  'ABOUT',
  'ON',
  'WITH',
] as const;
export type Frame = (typeof FRAMES)[number];

/**
 * How sure a word is to report speech: SPEECH nearly always ("said"), LIKELY with the right frame ("noted"),
 * RARE only beside quotation marks or a clause ("laughed", "shows").
 */
export type CueStrength = 'SPEECH' | 'LIKELY' | 'RARE';

/** Words that introduce statements and behave alike. */
export interface CueRow {
  /** Dictionary forms, with a particle where it belongs to the cue: "say", "point out", "call for". */
  lemmas: readonly string[];
  act: SpeechAct;
  frames: readonly Frame[];
  strength: CueStrength;
  reason: string;
  /** A sentence in which one of the lemmas is a cue; a test reads it. */
  example: string;
}

/** A wording of the content, or of what stands before the cue, that decides the speech act. */
export interface ActRow {
  pattern: RegExp;
  act: SpeechAct;
  reason: string;
  /** Matches the pattern. */
  example: string;
  /** Looks like it and must not match. */
  counterExample?: string;
  /** The subject of the content is the speaker: "she would not resign" refuses where she says so of herself. */
  self?: true;
  /** Only behind this cue: "said to be rich" orders nothing, "told to wait" does. */
  behind?: string;
}

/** A wording that is a statement as it stands: "had no comment". */
export interface SetPhraseRow {
  /** As findings tell it: the wording, without the people of the example. */
  name: string;
  /** Read in lower case on a sentence, with indices. Groups: cue, content, and source where no subject names it. */
  pattern: RegExp;
  act: SpeechAct;
  reason: string;
  /** A sentence, and the source, cue and content in it. */
  example: string;
  expected: readonly [source: string, cue: string, content: string];
  /** Looks like it and must not match. */
  counterExample: string;
}

/** A form of headline that tells who said it. */
export interface HeadlineRow {
  /** Read on the whole headline, with indices. Groups: source, content, and addressee where it is named. */
  pattern: RegExp;
  /** The speaker stands at the end. */
  last?: true;
  /** Such a speaker is named elsewhere in the article. */
  named?: true;
  reason: string;
  /** A headline, and source, addressee and content in it. */
  example: string;
  expected: readonly [source: string, addressee: string, content: string];
  /** A headline that looks like it and names no speaker. */
  counterExample: string;
}

/** A wording around a cue by which nothing was said, so that there is no statement. */
export interface UnsaidRow {
  /**
   * Read in lower case on the cue's sentence: the speaker in braces, the cue in angle brackets, and content that is a
   * bare noun phrase in square ones.
   */
  pattern: RegExp;
  /** Nothing is unsaid by it where the negation makes the act: "does not believe" doubts. */
  negates?: true;
  reason: string;
  /** A sentence without a statement, and one that has a statement though it looks like it. */
  example: string;
  counterExample: string;
}

/** Words beside a statement with a noun phrase behind them that tells more of it. */
export interface BesideRow {
  /** Global; what matches ends where the noun phrase begins. */
  pattern: RegExp;
  reason: string;
  /** A sentence, and the noun phrase in it. */
  example: string;
  expected: string;
}

/** A wording that tells how sure the speaker is. */
export interface CertaintyRow {
  pattern: RegExp;
  certainty: 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNSPECIFIED';
  reason: string;
  example: string;
}

/** What a language must say for quotes. */
export interface QuoteLexicon {
  verbs: readonly CueRow[];
  /** Forms that are verbs of saying wherever they stand, with their dictionary form: taggers stumble over a few. */
  verbForms: Readonly<Record<string, string>>;
  nouns: readonly CueRow[];
  /** "according to" and its like, as lower-case words in order. */
  prepositions: readonly CueRow[];
  /** Content of a neutral cue that performs an act itself: "said it would not take part" refuses. */
  contentActs: readonly ActRow[];
  /** Content that speaks of somebody else where it is in the speaker's own words: "he". */
  others: RegExp;
  /** Words around the cue that turn its act: "declined to comment". */
  cueActs: readonly ActRow[];
  /** Wordings around a cue that tell of no statement: "never said", "claimed three lives". */
  unsaid: readonly UnsaidRow[];
  /** Wordings that are statements as they stand: "had no comment". */
  setPhrases: readonly SetPhraseRow[];
  certainties: readonly CertaintyRow[];
  /** Words that negate the clause they stand in: "not", "never". */
  negations: readonly string[];
  /** After which stands whom a statement was made to: "in an interview with". */
  toldTo: readonly BesideRow[];
  /** After which stands who passed a statement on: "as quoted by". */
  passedOnBy: readonly BesideRow[];
  /** After which stand those whose words are passed on: "citing". */
  passedOn: readonly BesideRow[];
  /** Nouns of bodies and publications that pass on what others say: "the news agency". */
  reporters: readonly string[];
  /** Labels before a colon that name no speaker: "photo". */
  captionLabels: readonly string[];
  headlines: readonly HeadlineRow[];
  /** Forms of a caption that tell who said it, label and credit left out. */
  captions: readonly HeadlineRow[];
  /** Words of a label before a headline's colon that name no speaker: "latest". */
  headlineLabels: readonly string[];
  /** Nouns for bodies and papers that speak in headlines: "police". */
  headlineSpeakers: readonly string[];
  /** Nouns behind which quotation marks hold a title: "film". */
  works: readonly string[];
  /** Verbs behind which they do: "sing". */
  workVerbs: readonly string[];
  /** Words behind which quotation marks hold what the writer doubts: "so-called". */
  scares: readonly string[];
  /** Nouns for what a denial denies without saying it again: "denied the accusation". */
  claimNouns: readonly string[];
  /** Opens with what a claim is called by those who deny it: "lies". */
  untrue: RegExp;
  /** What opens a denial before the words that it denies: "it is nonsense to claim that". */
  denialFrame: RegExp;
  /** Adjectives of countries, which own the claim that they stand before: "Russian". */
  demonyms: ReadonlySet<string>;
  /** Verbs by which somebody makes a claim of their own: "repeat" claims, not "deny" or "settle" them. */
  utteringVerbs: readonly string[];
  /** Verbs by which another begins to speak, by tense: headlines have them in the present. */
  turnVerbs: { present: ReadonlySet<string>; past: ReadonlySet<string> };
  /** Nouns for bodies that hear statements: "jury". */
  hearers: readonly string[];
  /** Nouns for things that never speak: "road". */
  mute: readonly string[];
  /** Cues that answer what somebody else said before: "reply". */
  answers: readonly string[];
}
