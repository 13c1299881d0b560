/** Words that put a clause before or after publication whatever the form of its verb; all are lemmas. */
export interface TenseLexicon {
  /** Verbs and adjectives: "scheduled for Sunday". */
  planning: string[];
  /** Auxiliaries: "will", "may". */
  futureModals: string[];
  /** Verbs of reporting: "says on Sunday" has happened. */
  reporting: string[];
}
