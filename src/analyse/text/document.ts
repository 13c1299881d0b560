import type { Span } from '../../model/span';

/** A word, number or punctuation mark: `text` is the article's own characters at [start, end). */
export interface Token {
  start: number;
  end: number;
  text: string;
}

/** A token with its place in the sentence's dependency tree (Universal Dependencies v2). */
export interface Word extends Token {
  /** Universal part of speech: "VERB". */
  upos: string;
  /** Penn Treebank tag: "VBD". */
  xpos: string;
  /** Dictionary form, lower case but for names: "say". */
  lemma: string;
  /** Index of the governing word within the sentence; -1 for the root. */
  head: number;
  /** Relation to the head, without subtype: "nsubj". */
  label: string;
}

export interface Sentence {
  /** Position in `Document.sentences`. */
  index: number;
  /** Position in `Document.paragraphs`. */
  paragraph: number;
  start: number;
  end: number;
  words: Word[];
}

/**
 * A stretch within quotation marks. `start` is after the opening mark and `end` before the closing one.
 * A quotation that goes on over paragraphs, each reopening and only the last closing, is one per paragraph,
 * each but the first with `continues`.
 */
export interface Quotation {
  start: number;
  end: number;
  /** 0 for the outermost marks, 1 within another quotation. */
  depth: number;
  /** No closing mark was found: it ends with its paragraph. */
  unclosed: boolean;
  /** Goes on from the quotation that ended the paragraph before. */
  continues: boolean;
}

/** A text with its tokens, sentences, trees and quotation marks: what every finder reads. */
export interface Document {
  text: string;
  /** BCP 47. */
  language: string;
  paragraphs: Span[];
  sentences: Sentence[];
  quotations: Quotation[];
}
