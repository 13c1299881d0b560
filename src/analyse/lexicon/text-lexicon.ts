/** What the tokenizer and the sentence splitter must know of a language. Words without their final stop. */
export interface TextLexicon {
  /** Abbreviations before a name, after which no sentence ends: "Sen" in "Sen. Smith". */
  titles: ReadonlySet<string>;
  /** Other abbreviations, in the case they are written in; a sentence may end with one: "Inc", "etc". */
  abbreviations: ReadonlySet<string>;
  /** Abbreviations only before a number: "No" in "No. 5". */
  beforeNumber: ReadonlySet<string>;
  /** Words that open a sentence more often than they follow an abbreviation, lower case: "the", "he". */
  sentenceStarters: ReadonlySet<string>;
  /** Verbs after a quotation that ends in "?" or "!", lower case: "asked" in "Why?" Smith asked. */
  attributionVerbs: ReadonlySet<string>;
  /** What joins its word by a hyphen into one token, lower case: "non" in "non-profit". */
  hyphenPrefixes: ReadonlySet<string>;
  /** Letters after a number that are a token of their own, lower case: "km" in "5km". */
  units: ReadonlySet<string>;
  /** Where words written as one fall apart, lower case: { cannot: 3 } gives "can" and "not". */
  contractions: ReadonlyMap<string, number>;
  /** What is cut off after an apostrophe, lower case: "s" in "Iran's". */
  clitics: ReadonlySet<string>;
  /** Words that stand in every text of the language and hardly in one of another. */
  commonWords: ReadonlySet<string>;
}
