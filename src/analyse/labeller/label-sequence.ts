import type { CrfModel } from './crf-model';
import { marginalsOf } from './marginals';
import { bestPath } from './viterbi';

/** The labels of a sequence and how sure the model is of each. */
export interface Labelling {
  labels: string[];
  /** Probability of each token's label, 0 to 1. Worked out when asked for, since most sequences hold no span. */
  confidence(): Float64Array;
}

/**
 * Labels a sequence by the best path through the model. Linear in the length.
 * @param scores what its features weigh: see ScoreSheet
 */
export function labelSequence({ labels, transitions }: CrfModel, scores: Float64Array): Labelling {
  const path = bestPath(scores, transitions);
  return {
    labels: namesOf(path, labels),
    confidence: () => {
      const nodes = marginalsOf(scores, transitions);
      return Float64Array.from(path, (label, token) => nodes[token * labels.length + label]!);
    },
  };
}

function namesOf(path: Uint8Array, labels: readonly string[]): string[] {
  const names: string[] = [];
  for (const label of path) names.push(labels[label]!);
  return names;
}
