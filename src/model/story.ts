/** What the beginning of an article tells of, by which articles on one happening are known. */
export interface Happening {
  /** Content words without endings, names left out; each once. */
  words: string[];
  /** The graph's actors, countries apart: everybody is seen with those. */
  actors: number[];
  countries: number[];
  meetings: number[];
}
