/** A way in which texts give people positions. */
export interface RoleRow {
  name: string;
  /**
   * Held against a sentence in which every thing is one word: P3 a person, O4 an organisation, L5 a place,
   * D6 a demonym, T7 a title, and all else as it stands in lower case, a space around each. Groups: person, title, of.
   */
  pattern: RegExp;
  /**
   * Held against the words from the title to the end of what the pattern matched and the letter of the body, "envoy for
   * Sudan L": where they fit, the row does not speak.
   */
  unless?: RegExp;
  /** How often it is right, 0 to 1, as counted on annotated news. */
  confidence: number;
  reason: string;
  example: string;
  /** Person, title and body that it finds in the example; null where no body is told. */
  expected: readonly [person: string, title: string, of: string | null];
}

/** What a language must say for roles to be found. Words in lower case. */
export interface RoleLexicon {
  /** Nouns for positions and professions; the last word of a title: "minister", "coach". */
  nouns: ReadonlySet<string>;
  /** The same of which one sex is told: "spokeswoman", "king". */
  maleNouns: ReadonlySet<string>;
  femaleNouns: ReadonlySet<string>;
  /** Ends of other words for professions: "immunologist". */
  nounEnds: RegExp;
  /** What may stand before the noun within a title: "prime", "deputy", "foreign". */
  modifiers: ReadonlySet<string>;
  /** What goes on after the noun: "of state", "general", "-elect". */
  continuations: RegExp;
  /** Words that tell of another time and are no part of a title: "former". */
  times: ReadonlySet<string>;
  /** Letters behind a person's name: "KC". */
  honour: RegExp;
  /** What stands right before a title that somebody doesn't hold, as a line writes it: "would - be". */
  unreal: RegExp;
  /** What stands before a title, from the person's or body's words on, that somebody holds no longer: "former". */
  former: RegExp;
  rules: readonly RoleRow[];
  terms: readonly TermRow[];
}

/** Words that tie a date to the office told right before it. */
export interface TermRow {
  /** All the text between the role's words and the date. */
  between: RegExp;
  /** The date is the whole term, a day or year in it, its beginning or its end. */
  tells: 'TERM' | 'BEGINNING' | 'END';
  /** Only where the title is the last of the role's words: "President Lee in 2003" dates what follows. */
  afterTitle: boolean;
  reason: string;
  example: string;
  /** EDTF. */
  expected: string;
}
