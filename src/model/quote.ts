import type { ActorKey } from './actor';
import { hull, type Span } from './span';

export const QUOTE_KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const SPEECH_ACTS = [
  'STATE',
  'ANNOUNCE',
  'CONFIRM',
  'DENY',
  'ACCUSE',
  'CRITICISE',
  'PRAISE',
  'DEMAND',
  'REQUEST',
  'PROPOSE',
  'PROMISE',
  'REFUSE',
  'AGREE',
  'THREATEN',
  'WARN',
  'PREDICT',
  'DOUBT',
  'BELIEVE',
  'APOLOGISE',
  'ASK',
  'DECLINE_COMMENT',
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

export const POLARITIES = ['POSITIVE', 'NEGATIVE'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSPECIFIED'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const QUOTE_LINK_KINDS = ['CONTRADICTS', 'DENIES', 'REPEATS', 'ANSWERS'] as const;
export type QuoteLinkKind = (typeof QUOTE_LINK_KINDS)[number];

export const LINK_BASES = [
  'EXPLICIT',
  'SAME_PROPOSITION',
  'NEGATED_PROPOSITION',
  'NUMBERS_DIFFER',
  'PERSON_DECIDED',
] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

/** From the later statement to the earlier one of the same article, by its index in `Findings.quotes`. */
export interface FoundQuoteLink {
  kind: QuoteLinkKind;
  to: number;
}

/** What somebody said, as one article reports it (an attribution of speech or writing). */
export interface FoundQuote {
  kind: QuoteKind;
  act: SpeechAct;
  /** The words said, without speaker, cue and outer quotation marks; in pieces where the cue stands between. */
  content: Span[];
  /** The pieces within quotation marks: the only words that are the speaker's own. */
  verbatim: Span[];
  /** The words that name the speaker: "he", "Anthony Cordesman, a Middle East expert at …". */
  source: Span[];
  /** The words that introduce it: "said", "according to". */
  cue: Span[];
  speakers: ActorKey[];
  /** Whom it was said to, or who is accused, asked, warned. */
  addressees: ActorKey[];
  about: ActorKey[];
  /** Who passed it on, nearest to the speaker first: "Iran said …, IRNA reported". */
  reportedBy: ActorKey[];
  /** Of the reported clause itself: "denies it is fomenting violence" is POSITIVE under act DENY. */
  polarity: Polarity;
  certainty: Certainty;
  /** EDTF; when it was said. */
  said?: string;
  /** Index into `Findings.dates`. */
  saidDate?: number;
  saidAt?: ActorKey;
  /** Id of the meeting it was said at or speaks about. */
  meeting?: string;
  links?: FoundQuoteLink[];
  confidence: number;
  rule: string;
}

/** From the first to the last word of source, cue and content; null where it has no words. */
export function quoteSpan({ content, source, cue }: FoundQuote): Span | null {
  return hull([...content, ...source, ...cue]);
}

/** From the first to the last word of what was said: two quotes, one in the other, differ in it. */
export function contentSpan({ content }: FoundQuote): Span | null {
  return hull(content);
}
