/** How a caption tells that it is one. */
export interface CaptionRow {
  pattern: RegExp;
  reason: string;
  /** A caption that matches, and what looks like one and must not. */
  example: string;
  counterExample: string;
}

/** What a language must say for the captions of pictures. */
export interface CaptionLexicon {
  /** Who took the picture, at the end. */
  credits: readonly CaptionRow[];
  /** What it is, at the beginning. */
  labels: readonly CaptionRow[];
}
