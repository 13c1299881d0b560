/** One way to get from a form to its dictionary form. */
export interface LemmaRule {
  /** The Penn tags it is for. */
  tags: readonly string[];
  pattern: RegExp;
  result: string;
  reason: string;
  /** A form and its lemma. */
  example: readonly [form: string, lemma: string];
}

export interface LemmaLexicon {
  /** The first one whose tag and pattern fit decides; forms are in lower case. */
  rules: readonly LemmaRule[];
}
