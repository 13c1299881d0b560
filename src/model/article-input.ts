/** One article as a client hands it over: its text, or its page, or an address alone to fetch. */
export interface ArticleInput {
  readonly text?: string | null;
  readonly html?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** EDTF. */
  readonly published?: string | null;
  readonly authors?: readonly string[] | null;
  /** BCP 47. */
  readonly language?: string | null;
}

/** What became of it. Expected outcomes are data, not errors. */
export interface IngestOutcome {
  /** Null where it could not be taken in; `problems` say why. */
  readonly articleId: number | null;
  /** False where this address (without one: this outlet, day and text) was there already with the same text. */
  readonly created: boolean;
  readonly problems: readonly Problem[];
}

/** What a person can mend. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Of the input, where one is to blame. */
  readonly field?: string;
}
