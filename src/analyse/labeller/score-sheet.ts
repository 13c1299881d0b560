import type { CrfModel } from './crf-model';
import type { FeatureSink } from './feature-sink';
import { maskBorders } from './label-scheme';
import type { RowIndex } from './row-index';

/** Adds up what the features of a sequence weigh: for each token, label by label, without regard to neighbours. */
export class ScoreSheet implements FeatureSink {
  private readonly sums: Int32Array;
  private readonly rows: RowIndex;
  private readonly weights: Int16Array;
  /** Number of labels. */
  private readonly size: number;
  private base = 0;

  /** @param length of the sequence, in tokens */
  constructor(
    private readonly model: CrfModel,
    length: number,
  ) {
    this.rows = model.rows;
    this.weights = model.weights;
    this.size = model.labels.length;
    this.sums = new Int32Array(length * this.size);
  }

  add(hash: number): void {
    const row = this.rows.rowOf(hash);
    if (row < 0) return;
    const { sums, base, weights, size } = this;
    for (let label = 0, at = row * size; label < size; label++) sums[base + label]! += weights[at + label]!;
  }

  /** Adds what features were worth that were added up before: `sums[from]` and the numbers after it. */
  addSums(sums: Int32Array, from: number): void {
    const { sums: own, base, size } = this;
    for (let label = 0; label < size; label++) own[base + label]! += sums[from + label]!;
  }

  endToken(): void {
    this.base += this.size;
  }

  /** The bare sums, in the unit of the weights. */
  total(): Int32Array {
    return this.sums;
  }

  /** The scores of the labels; -Infinity where the sequence's borders forbid one. */
  scores(): Float64Array {
    const { scale, borders } = this.model;
    const scores = new Float64Array(this.sums.length);
    for (let at = 0; at < scores.length; at++) scores[at] = this.sums[at]! * scale;
    maskBorders(scores, borders);
    return scores;
  }
}
