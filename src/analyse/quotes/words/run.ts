/** A run of words [first, end) by position in the word table. */
export type Run = readonly [first: number, end: number];

/** What a rule found, and which. */
export interface SourceGuess {
  run: Run;
  rule: string;
}

export function overlap(a: Run, b: Run): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
