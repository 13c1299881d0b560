import type { FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { SpeechAct } from '../../model/quote';
import type { FoundRole } from '../../model/role';
import type { Span } from '../../model/span';

/** What coreference must know of a statement: its words and the words for its speaker. */
export interface StatementSpans {
  act?: SpeechAct;
  source: readonly Span[];
  cue: readonly Span[];
  /** A turn of an interview, which only a label introduces. */
  turn?: true;
  /** The word of the source that says who it is. */
  sourceHead: Span | null;
  /** The words for whom it was said to. */
  addressee: Span | null;
  /** The words for who passed it on. */
  reporter: Span | null;
  content: readonly Span[];
  /** The pieces within quotation marks. */
  verbatim: readonly Span[];
}

/** What the other finders have seen in a text. */
export interface CoreferenceInput {
  actors: readonly FoundActor[];
  /** Names, in the order of the text. */
  mentions: readonly FoundMention[];
  roles: readonly FoundRole[];
  statements: readonly StatementSpans[];
}

/** What adjectives and names tell of countries. */
export interface CountryWords {
  countryOfDemonym(words: string): { code: string } | null;
  lookUp(name: string): { countryCode?: string } | null;
}
