/** Floats while training; signed bytes once shipped, each of which stands for sign(b) · b² (see square-root-coding). */
export type Weights = Float32Array | Int8Array;

/** Under its own name, since looking a global up costs more where globals are proxied. */
const { abs, imul, min } = Math;

/** Room for the classes of the last feature behind a table's end. */
export const MOST_CLASSES = 256;

/** A power of two less one, of a table with MOST_CLASSES more weights behind its end. */
export function maskOf(weights: Weights): number {
  return weights.length - MOST_CLASSES - 1;
}

/**
 * The candidate with the highest sum of weights, the first of equals. A weight lies at (feature + class) in one hashed
 * table: the classes of a feature are neighbours, so that all of them are one or two cache lines.
 * @param features from the table's start, whole hashes
 * @param given what other features came to, by candidate: see sumWeights
 */
export function bestClass(
  weights: Int8Array,
  features: Int32Array,
  candidates: Uint8Array,
  given?: Int32Array,
): number {
  if (given) sums.set(given);
  else sums.fill(0, 0, candidates.length);
  sumWeights(weights, features, candidates, sums);
  let best = 0;
  for (let at = 1; at < candidates.length; at++) if (sums[at]! > sums[best]!) best = at;
  return candidates[best]!;
}

const sums = new Int32Array(MOST_CLASSES);

/** Candidates that are summed up together. */
const AT_ONCE = 4;

/** Sums for so many candidates. */
export function roomForSums(candidates: Uint8Array): Int32Array {
  return new Int32Array(Math.ceil(candidates.length / AT_ONCE) * AT_ONCE);
}

/**
 * Adds the weights of features to the sums of the candidates, in the candidates' order.
 * @param into with room for one to three sums of no meaning behind them
 */
export function sumWeights(
  weights: Int8Array,
  features: Int32Array,
  candidates: Uint8Array,
  into: Int32Array,
): void {
  for (let at = 0; at < candidates.length; at += AT_ONCE) sumFour(weights, features, candidates, at, into);
}

/** Four candidates at a time, so that their sums stay in registers. */
function sumFour(
  weights: Int8Array,
  features: Int32Array,
  candidates: Uint8Array,
  at: number,
  into: Int32Array,
): void {
  const mask = maskOf(weights);
  const last = candidates.length - 1;
  const c0 = candidates[at]!;
  const c1 = candidates[min(at + 1, last)]!;
  const c2 = candidates[min(at + 2, last)]!;
  const c3 = candidates[min(at + 3, last)]!;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let index = 0; index < features.length; index++) {
    const row = features[index]! & mask;
    s0 = (s0 + square(weights[row + c0]!)) | 0;
    s1 = (s1 + square(weights[row + c1]!)) | 0;
    s2 = (s2 + square(weights[row + c2]!)) | 0;
    s3 = (s3 + square(weights[row + c3]!)) | 0;
  }
  into[at]! += s0;
  into[at + 1]! += s1;
  into[at + 2]! += s2;
  into[at + 3]! += s3;
}

function square(weight: number): number {
  return imul(weight, abs(weight));
}
