import type { CrfModel } from './crf-model';
import { emissionsOf } from './crf-model';
import type { FeatureTable } from './feature-table';
import { marginalsOf } from './marginals';
import { bestPath } from './viterbi';

/** The labels of a sequence and how sure the model is of each. */
export interface Labelling {
  labels: string[];
  /** Probability of each token's label, 0 to 1. */
  confidence: Float64Array;
}

/** What shifts the model's scores for one use, by label: a bonus on cue labels finds more cues. */
export type LabelBias = Readonly<Record<string, number>>;

/**
 * Labels a sequence by the best path through the model. Linear in the length.
 * @param features those of each token, hashed as in training
 */
export function labelSequence(model: CrfModel, features: FeatureTable, bias: LabelBias = {}): Labelling {
  const size = model.labels.length;
  const scores = emissionsOf(model, features);
  addBias(scores, model.labels, bias);
  const path = bestPath(scores, model.transitions, size);
  const { nodes } = marginalsOf(scores, Float64Array.from(model.transitions, Math.exp), size);
  return {
    labels: Array.from(path, (label) => model.labels[label]!),
    confidence: Float64Array.from(path, (label, token) => nodes[token * size + label]!),
  };
}

function addBias(scores: Float64Array, labels: readonly string[], bias: LabelBias): void {
  labels.forEach((label, index) => {
    const bonus = bias[label];
    if (!bonus) return;
    for (let at = index; at < scores.length; at += labels.length) scores[at]! += bonus;
  });
}
