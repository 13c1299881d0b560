/** Floats while training; signed bytes once shipped, each of which stands for sign(b) · b² (see square-root-coding). */
export type Weights = Float32Array | Int8Array;

/** Under its own name, since looking a global up costs more where globals are proxied. */
const { abs } = Math;

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

/** Adds the weights of features to the sums of the candidates, in the candidates' order. */
export function sumWeights(
  weights: Int8Array,
  features: Int32Array,
  candidates: Uint8Array,
  into: Int32Array,
): void {
  const mask = maskOf(weights);
  for (let index = 0; index < features.length; index++) {
    const row = features[index]! & mask;
    for (let at = 0; at < candidates.length; at++) {
      const weight = weights[row + candidates[at]!]!;
      into[at]! += weight * abs(weight);
    }
  }
}
