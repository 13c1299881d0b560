import type { FeatureTable } from './feature-table';
import { sequenceLength } from './feature-table';
import { mayFollow } from './label-scheme';
import type { RowIndex } from './row-index';

/** A linear-chain conditional random field over hashed features. */
export interface CrfModel {
  labels: readonly string[];
  /** Which row of `weights` belongs to a feature. */
  rows: RowIndex;
  /** A row for each feature, a column for each label. */
  weights: Int16Array;
  /** What one unit of a weight is worth. */
  scale: number;
  /** transitions[before * labels.length + after]; -Infinity where the labels cannot follow each other. */
  transitions: Float32Array;
}

/** Scores of each label at each token, without regard to neighbours: token by token, label by label. */
export function emissionsOf(model: CrfModel, features: FeatureTable): Float64Array {
  const { rows, weights, scale } = model;
  const size = model.labels.length;
  const { starts, hashes } = features;
  const scores = new Float64Array(sequenceLength(features) * size);
  const sums = new Int32Array(size);
  for (let token = 0; token + 1 < starts.length; token++) {
    sums.fill(0);
    for (let at = starts[token]!; at < starts[token + 1]!; at++) {
      const row = rows.rowOf(hashes[at]!);
      if (row < 0) continue;
      for (let label = 0, from = row * size; label < size; label++) sums[label]! += weights[from + label]!;
    }
    for (let label = 0; label < size; label++) scores[token * size + label] = sums[label]! * scale;
  }
  maskBorders(scores, model.labels);
  return scores;
}

/** A sequence cannot begin inside a span, nor end in an open one. */
export function maskBorders(scores: Float64Array, labels: readonly string[]): void {
  const last = scores.length - labels.length;
  labels.forEach((label, index) => {
    if (!mayFollow(null, label)) scores[index] = -Infinity;
    if (last >= 0 && !mayFollow(label, null)) scores[last + index] = -Infinity;
  });
}

/** Zeros where labels may follow each other, -Infinity elsewhere: transitions before training. */
export function emptyTransitions(labels: readonly string[]): Float32Array {
  return Float32Array.from(
    labels.flatMap((before) => labels.map((after) => (mayFollow(before, after) ? 0 : -Infinity))),
  );
}
