import type { Transitions } from './transitions';

/**
 * Probability of each label at each token, given the whole sequence: nodes[token * size + label]. Forward-backward with
 * each step scaled to one, so that long sequences neither overflow nor underflow.
 * @param scores label by label for each token; -Infinity forbids a label there
 * @param pairs where given, the expected number of times each label follows each is added: pairs[before * size + after]
 */
export function marginalsOf(
  scores: Float64Array,
  transitions: Transitions,
  pairs?: Float64Array,
): Float64Array {
  const potentials = expByToken(scores, transitions.size);
  const forward = forwardPass(potentials, transitions);
  return backwardPass(potentials, forward, transitions, pairs);
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

function forwardPass(
  potentials: Float64Array,
  { size, factors, starts, befores }: Transitions,
): Float64Array {
  const forward = potentials.slice();
  normalise(forward, 0, size);
  for (let base = size; base < forward.length; base += size) {
    for (let after = 0; after < size; after++) {
      let sum = 0;
      for (let at = starts[after]!, end = starts[after + 1]!; at < end; at++) {
        const before = befores[at]!;
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
  transitions: Transitions,
  pairs: Float64Array | undefined,
): Float64Array {
  const { size } = transitions;
  const nodes = new Float64Array(forward.length);
  // What a token's label is worth to all that follows, times its own potential.
  const ahead = new Float64Array(size);
  const beta = new Float64Array(size).fill(1);
  for (let base = forward.length - size; base >= 0; base -= size) {
    for (let label = 0; label < size; label++) nodes[base + label] = forward[base + label]! * beta[label]!;
    normalise(nodes, base, size);
    if (base === 0) break;
    for (let label = 0; label < size; label++) ahead[label] = potentials[base + label]! * beta[label]!;
    stepBack(forward, base - size, transitions, ahead, beta, pairs);
  }
  return nodes;
}

/** One step to the left: writes the next backward vector, scaled, into `beta`, and adds the expected pairs. */
function stepBack(
  forward: Float64Array,
  base: number,
  transitions: Transitions,
  ahead: Float64Array,
  beta: Float64Array,
  pairs: Float64Array | undefined,
): void {
  const { size, factors, starts, befores } = transitions;
  beta.fill(0);
  for (let after = 0; after < size; after++) {
    const worth = ahead[after]!;
    for (let at = starts[after]!, end = starts[after + 1]!; at < end; at++) {
      const before = befores[at]!;
      beta[before]! += factors[before * size + after]! * worth;
    }
  }
  let total = 0;
  for (let before = 0; before < size; before++) total += forward[base + before]! * beta[before]!;
  const scale = total > 0 ? 1 / total : 0;
  if (pairs) addPairs(pairs, forward, base, transitions, ahead, scale);
  for (let before = 0; before < size; before++) beta[before]! *= scale;
}

function addPairs(
  pairs: Float64Array,
  forward: Float64Array,
  base: number,
  { size, factors }: Transitions,
  ahead: Float64Array,
  scale: number,
): void {
  for (let before = 0; before < size; before++) {
    const share = forward[base + before]! * scale;
    if (share > 0)
      for (let after = 0; after < size; after++)
        pairs[before * size + after]! += share * factors[before * size + after]! * ahead[after]!;
  }
}

function normalise(values: Float64Array, base: number, size: number): void {
  let sum = 0;
  for (let label = 0; label < size; label++) sum += values[base + label]!;
  if (sum <= 0) return;
  for (let label = 0; label < size; label++) values[base + label]! /= sum;
}
