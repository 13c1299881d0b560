/** Probabilities of labels and of pairs of labels in a sequence, given the whole of it. */
export interface Marginals {
  /** nodes[token * size + label] */
  nodes: Float64Array;
  /** Expected number of times each label follows each: pairs[before * size + after]. */
  pairs: Float64Array;
}

/**
 * Forward-backward with each step scaled to one, so that long sequences neither overflow nor underflow.
 * @param scores label by label for each token; -Infinity forbids a label there
 * @param factors exp of the transition scores
 */
export function marginalsOf(scores: Float64Array, factors: Float64Array, size: number): Marginals {
  const potentials = expByToken(scores, size);
  const forward = forwardPass(potentials, factors, size);
  return backwardPass(potentials, forward, factors, size);
}

/** exp of the scores, each token's greatest set to one. */
function expByToken(scores: Float64Array, size: number): Float64Array {
  const out = new Float64Array(scores.length);
  for (let base = 0; base < scores.length; base += size) {
    let top = -Infinity;
    for (let label = 0; label < size; label++) top = Math.max(top, scores[base + label]!);
    for (let label = 0; label < size; label++) out[base + label] = Math.exp(scores[base + label]! - top);
  }
  return out;
}

function forwardPass(potentials: Float64Array, factors: Float64Array, size: number): Float64Array {
  const forward = potentials.slice();
  normalise(forward, 0, size);
  for (let base = size; base < forward.length; base += size) {
    for (let after = 0; after < size; after++) {
      let sum = 0;
      for (let before = 0; before < size; before++) {
        sum += forward[base - size + before]! * factors[before * size + after]!;
      }
      forward[base + after]! *= sum;
    }
    normalise(forward, base, size);
  }
  return forward;
}

function backwardPass(
  potentials: Float64Array,
  forward: Float64Array,
  factors: Float64Array,
  size: number,
): Marginals {
  const nodes = new Float64Array(forward.length);
  const pairs = new Float64Array(size * size);
  // What a token's label is worth to all that follows, times its own potential.
  const ahead = new Float64Array(size);
  let beta = new Float64Array(size).fill(1);
  let next = new Float64Array(size);
  for (let base = forward.length - size; base >= 0; base -= size) {
    for (let label = 0; label < size; label++) nodes[base + label] = forward[base + label]! * beta[label]!;
    normalise(nodes, base, size);
    if (base === 0) break;
    for (let label = 0; label < size; label++) ahead[label] = potentials[base + label]! * beta[label]!;
    stepBack(forward, base - size, factors, ahead, pairs, next);
    [beta, next] = [next, beta];
  }
  return { nodes, pairs };
}

/** One step to the left: adds the expected pairs, and writes the next backward vector, scaled, into `beta`. */
function stepBack(
  forward: Float64Array,
  base: number,
  factors: Float64Array,
  ahead: Float64Array,
  pairs: Float64Array,
  beta: Float64Array,
): void {
  const size = beta.length;
  let total = 0;
  for (let before = 0; before < size; before++) {
    let sum = 0;
    for (let after = 0; after < size; after++) sum += factors[before * size + after]! * ahead[after]!;
    beta[before] = sum;
    total += forward[base + before]! * sum;
  }
  const scale = total > 0 ? 1 / total : 0;
  for (let before = 0; before < size; before++) {
    const share = forward[base + before]! * scale;
    if (share > 0)
      for (let after = 0; after < size; after++)
        pairs[before * size + after]! += share * factors[before * size + after]! * ahead[after]!;
    beta[before]! *= scale;
  }
}

function normalise(values: Float64Array, base: number, size: number): void {
  let sum = 0;
  for (let label = 0; label < size; label++) sum += values[base + label]!;
  if (sum <= 0) return;
  for (let label = 0; label < size; label++) values[base + label]! /= sum;
}
