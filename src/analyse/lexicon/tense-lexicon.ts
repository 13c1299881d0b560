/** Words that put a clause before or after publication whatever the form of its verb; all are lemmas. */
export interface TenseLexicon {
  /** The auxiliary before a participle: "had accused". */
  perfect: string;
  /** Verbs that do so in every form: "scheduled for Sunday". */
  scheduling: string[];
  /** Verbs and adjectives that do so but in the plain past: "set for Sunday". */
  planning: string[];
  /** Verbs that give something another day: "moved to Sunday". */
  moving: string[];
  /** Verbs that in the past say of their infinitive that it was done by then, or not: "met to discuss", "failed to agree". */
  enacted: string[];
  /** Before a noun: "the next meeting on Sunday" lies ahead. */
  lyingAhead: string[];
  /** Auxiliaries: "will", "may". */
  futureModals: string[];
  /** Verbs of reporting: "says on Sunday" has happened. */
  reporting: string[];
}
