import type { FeatureTable } from './feature-table';
import { bordersOf, maskBorders } from '../../../src/analyse/labeller/label-scheme';
import { emptyTransitions } from '../../../src/analyse/labeller/transitions';
import { AdaGrad } from './ada-grad';
import { chainGradient } from './chain-gradient';
import { numberFeatures } from './number-features';
import type { NumberedFeatures } from './number-features';
import { seededShuffle } from './seeded-shuffle';

/** A sequence to learn from. Where a token's label isn't known, several may stand: only what is told is learnt. */
export interface TrainingSequence {
  features: FeatureTable;
  /** For each token the labels that may stand there: bit l set for `labels[l]` (`allow` and `allowAll`). */
  allowed: Int32Array;
  /** How much it counts: 1 for text of the domain, less for other text. */
  weight: number;
}

export interface CrfTraining {
  /** At most 31: "O", "B-PERSON", "I-PERSON", "E-PERSON", "S-PERSON" … or any other set. */
  labels: readonly string[];
  /** Times through the data. */
  passes: number;
  /** AdaGrad's step: 0.015 to 0.03; larger ones make results differ by points from run to run. */
  step: number;
  /** Runs in different order whose weights are averaged. */
  shuffles: number;
  /** Features seen less often are left out. */
  minCount: number;
  /** Called after each pass. */
  report?: (shuffle: number, pass: number) => void;
}

export interface TrainedCrf {
  labels: readonly string[];
  /** Hash of each row's feature. */
  keys: Int32Array;
  weights: Float32Array;
  transitions: Float32Array;
}

/** What the model already knows this well is left alone: most of the work, no difference in the result. */
const LEAST_SLOPE = 1e-3;

/** Trains a linear-chain CRF: the same sequences and settings give the same weights, bit by bit. */
export function trainCrf(sequences: readonly TrainingSequence[], training: CrfTraining): TrainedCrf {
  const features = sequences.map((sequence) => sequence.features);
  const { keys, tables } = numberFeatures(features, training.minCount);
  const size = training.labels.length;
  const sum = { weights: new Float32Array(keys.length * size), transitions: new Float32Array(size * size) };
  for (let shuffle = 0; shuffle < training.shuffles; shuffle++) {
    const run = trainOnce(sequences, tables, keys.length, training, shuffle);
    addScaled(sum.weights, run.weights, 1 / training.shuffles);
    addScaled(sum.transitions, run.transitions, 1 / training.shuffles);
  }
  return { labels: training.labels, keys, ...sum };
}

function trainOnce(
  sequences: readonly TrainingSequence[],
  tables: readonly NumberedFeatures[],
  rows: number,
  training: CrfTraining,
  shuffle: number,
): { weights: Float32Array; transitions: Float32Array } {
  const weights = new AdaGrad(new Float32Array(rows * training.labels.length), training.step);
  const transitions = new AdaGrad(emptyTransitions(training.labels), training.step);
  const order = [...sequences.keys()];
  for (let pass = 0; pass < training.passes; pass++) {
    seededShuffle(order, shuffle * 1000 + pass);
    for (const index of order)
      learn(sequences[index]!, tables[index]!, weights, transitions, training.labels);
    training.report?.(shuffle, pass);
  }
  return { weights: weights.values, transitions: transitions.values };
}

/** One step along the gradient of one sequence. */
function learn(
  sequence: TrainingSequence,
  table: NumberedFeatures,
  weights: AdaGrad,
  transitions: AdaGrad,
  labels: readonly string[],
): void {
  if (sequence.allowed.length === 0) return;
  const scores = scoresOf(table, weights.values, labels.length);
  maskBorders(scores, bordersOf(labels));
  const gradient = chainGradient(scores, transitions.values, sequence.allowed, labels.length);
  stepFeatures(table, gradient.nodes, sequence.weight, weights, labels.length);
  gradient.pairs.forEach((slope, pair) => {
    if (Math.abs(slope) >= LEAST_SLOPE) transitions.step(pair, slope * sequence.weight);
  });
}

function stepFeatures(
  table: NumberedFeatures,
  slopes: Float64Array,
  scale: number,
  weights: AdaGrad,
  size: number,
): void {
  for (let token = 0; token + 1 < table.starts.length; token++) {
    for (let label = 0; label < size; label++) {
      const slope = slopes[token * size + label]! * scale;
      if (Math.abs(slope) < LEAST_SLOPE) continue;
      for (let at = table.starts[token]!; at < table.starts[token + 1]!; at++) {
        weights.step(table.rows[at]! * size + label, slope);
      }
    }
  }
}

function scoresOf(table: NumberedFeatures, weights: Float32Array, size: number): Float64Array {
  const scores = new Float64Array((table.starts.length - 1) * size);
  for (let token = 0; token + 1 < table.starts.length; token++) {
    for (let at = table.starts[token]!; at < table.starts[token + 1]!; at++) {
      const row = table.rows[at]! * size;
      for (let label = 0; label < size; label++) scores[token * size + label]! += weights[row + label]!;
    }
  }
  return scores;
}

/** Forbidden transitions stay zero in the sum: the scheme forbids them again where the model is read. */
function addScaled(sum: Float32Array, values: Float32Array, scale: number): void {
  for (let index = 0; index < sum.length; index++) {
    if (Number.isFinite(values[index])) sum[index]! += values[index]! * scale;
  }
}
