import type { ActorKey } from '../../model/actor';
import type { QuoteKind, SpeechAct } from '../../model/quote';
import type { Span } from '../../model/span';
import type { CueRow } from '../lexicon/quote-lexicon';

/** A word that introduces a statement, with what belongs to it. Words by position in the word table. */
export interface Cue {
  /** The verb, noun or preposition that carries it. */
  head: number;
  /** All words of the cue in order: "pointed" "out", "accused" "of". */
  words: number[];
  /** Which of the lexicon's lists it is from; a verb where it is from none. */
  kind: 'verb' | 'noun' | 'preposition';
  /** Its row in the lexicon; null for a verb that only its surroundings show to be a cue. */
  row: CueRow | null;
  /** The lexicon's form: "call on". */
  lemma: string;
  /** 0 to 1. */
  probability: number;
}

/** Who said what, as spans of the text: the first half of a quote, before anybody knows who "he" is. */
export interface Attribution {
  kind: QuoteKind;
  act: SpeechAct;
  /** The lexicon's form of the cue; empty where there is none, as in interviews. */
  lemma: string;
  cue: Span[];
  /** A turn of an interview, which only a label introduces. */
  turn?: true;
  source: Span[];
  /** The word of the source that says who it is: "officials" of "US officials in Paris"; null without source. */
  sourceHead: Span | null;
  content: Span[];
  verbatim: Span[];
  /** Whom it was said to: the object of "told", "accused", "called on". */
  addressee: Span | null;
  /** Who passed it on, in words of its own: "as quoted by the Post". */
  reporter: Span | null;
  /** Position in `Document.sentences` of the cue, or of the content where there is none. */
  sentence: number;
  /** The attribution of the same words by an earlier cue: "accuses X of …, which Y denies". */
  same: Attribution | null;
  /** 0 to 1. */
  confidence: number;
  rule: string;
}

/** An attribution with its actors, before it is a quote. */
export interface Spoken {
  attribution: Attribution;
  speakers: ActorKey[];
  addressees: ActorKey[];
  reportedBy: ActorKey[];
}
