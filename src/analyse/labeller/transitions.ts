import { mayFollow } from './label-scheme';

/** What labels following each other are worth. */
export interface Transitions {
  /** Number of labels. */
  size: number;
  /** scores[before * size + after]; -Infinity where the labels cannot follow each other. */
  scores: Float32Array;
  /** exp of the scores. */
  factors: Float64Array;
  /** The labels that may come before label l: befores[starts[l]] up to befores[starts[l + 1]]. A third of all pairs. */
  starts: Uint16Array;
  befores: Uint8Array;
}

export function transitionsOf(scores: Float32Array, size: number): Transitions {
  const starts = new Uint16Array(size + 1);
  const befores: number[] = [];
  for (let after = 0; after < size; after++) {
    for (let before = 0; before < size; before++)
      if (scores[before * size + after]! > -Infinity) befores.push(before);
    starts[after + 1] = befores.length;
  }
  return {
    size,
    scores,
    factors: Float64Array.from(scores, Math.exp),
    starts,
    befores: Uint8Array.from(befores),
  };
}

/** Zeros where labels may follow each other, -Infinity elsewhere: transitions before training. */
export function emptyTransitions(labels: readonly string[]): Float32Array {
  return Float32Array.from(
    labels.flatMap((before) => labels.map((after) => (mayFollow(before, after) ? 0 : -Infinity))),
  );
}
