import type { MentionKind } from './mention';
import type { Polarity, SpeechAct } from './quote';

/** Words without the names of actors, each of which has left as many spaces. */
export interface WordsOutsideNames {
  words: string;
  /** Where in the words somebody was named, or meant by "it". */
  named: { actor: number; kind: MentionKind; start: number; end: number }[];
}

/** What somebody says, as the store knows it. */
export interface Stated extends WordsOutsideNames {
  act: SpeechAct;
  polarity: Polarity;
  /** The graph's actors. */
  about: number[];
  speakers: number[];
  addressees: number[];
}

/** A quote's words and actors, and whether it says that something is so or that it isn't: what a claim is known by. */
export interface Proposition {
  /** Its content words without endings, each once, in the order of the text; names of actors left out. */
  words: string[];
  /** In digits: "12", "1999". */
  numbers: string[];
  /** The graph's actors that the words name, who does it first, the others in their order. */
  about: number[];
  /** These, and whom "we", "he" and "you" may stand for: speakers and addressees. */
  parties: number[];
  /** What kind of clause it is: "future", "duty", "possible", "if", "undergone"; a claim joins like with like. */
  frame: string[];
  /** It says that something is not so: a negative clause, a denial, "the reports are false". */
  negated: boolean;
  /** It has a "not" that isn't the main clause's: "the pipe was ready and prices would not rise". */
  mixed: boolean;
}

/** How two statements stand to each other that are about one thing. */
export type Agreement = 'SAME' | 'OPPOSITE' | 'NUMBERS_DIFFER';

export interface ClaimMatch {
  agreement: Agreement;
  /** 0 to 1: the share of their words that both have. */
  shared: number;
}

/** A statement in a claim, with what decides which side it is on. */
export interface ClaimMember {
  quoteId: number;
  articleId: number;
  /** Where it begins in its article. */
  start: number;
  text: string;
  negated: boolean;
  /** The reported clause itself is negative. */
  negative: boolean;
  /** It is no denial. */
  asserts: boolean;
  /** First instant of its article's publication; "infinity" where untold. */
  publishedFrom: string;
}

/** One proposition with all that is said to it. Its id is that of the quote that came first. */
export interface JoinedClaim {
  id: number;
  /** The quote whose words it has: the earliest one that asserts it, if there is any. */
  head: number;
  text: string;
  asserted: number[];
  denied: number[];
}
