import type { SeededRandom } from './random';

/** First step of AdaGrad, and what keeps the first steps of rare features small. */
const RATE = 0.1;
const DAMPING = 0.01;
/** Share of features that a lesson leaves out, so that no feature leans on another. */
const DROPPED = 0.1;
/** Smaller errors change nothing. */
const LEAST_ERROR = 0.002;

/**
 * Weights of a log-linear classifier, learnt by AdaGrad (Duchi, Hazan and Singer 2011). The result is the average
 * of what was remembered: of the weights after each later pass. Weights lie at (feature + class).
 */
export class LogLinearTable {
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private remembered = 0;
  private kept = new Int32Array(0);
  private readonly scores = new Float64Array(256);

  constructor(readonly size: number) {
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.sums = new Float32Array(size);
  }

  /** A random nine tenths of the features; overwritten by the next call. */
  drop(features: Int32Array, random: SeededRandom): Int32Array {
    if (this.kept.length < features.length) this.kept = new Int32Array(features.length);
    let count = 0;
    for (const feature of features) if (random.next() >= DROPPED) this.kept[count++] = feature;
    return this.kept.subarray(0, count);
  }

  /** Fills `scores`, in the order of the candidates. @returns the best candidate */
  guess(features: Int32Array, candidates: Uint8Array): number {
    let best = 0;
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at]!;
      let score = 0;
      for (let index = 0; index < features.length; index++)
        score += this.weights[features[index]! + candidate]!;
      this.scores[at] = score;
      if (score > this.scores[best]!) best = at;
    }
    return candidates[best]!;
  }

  /** Moves the probability of `right` among the candidates towards 1, from the scores of the last guess. */
  learn(features: Int32Array, candidates: Uint8Array, right: number): void {
    const total = this.exponentiate(candidates.length);
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at]!;
      const error = (candidate === right ? 1 : 0) - this.scores[at]! / total;
      if (Math.abs(error) >= LEAST_ERROR) this.step(features, candidate, error);
    }
  }

  /** Puts scores in the exponent, the largest 1. @returns their sum */
  private exponentiate(count: number): number {
    let largest = -Infinity;
    for (let at = 0; at < count; at++) largest = Math.max(largest, this.scores[at]!);
    let total = 0;
    for (let at = 0; at < count; at++) total += this.scores[at] = Math.exp(this.scores[at]! - largest);
    return total;
  }

  private step(features: Int32Array, candidate: number, error: number): void {
    for (let index = 0; index < features.length; index++) {
      const at = features[index]! + candidate;
      const square = (this.squares[at]! += error * error);
      this.weights[at]! += (RATE * error) / Math.sqrt(square + DAMPING);
    }
  }

  remember(): void {
    this.remembered++;
    for (let index = 0; index < this.size; index++) this.sums[index]! += this.weights[index]!;
  }

  averages(): Float32Array {
    return this.sums.map((sum) => sum / this.remembered);
  }
}
