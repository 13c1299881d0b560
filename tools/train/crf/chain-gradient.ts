import { marginalsOf } from '../../../src/analyse/labeller/marginals';
import { transitionsOf } from '../../../src/analyse/labeller/transitions';

/** By how much scores and transitions are to move: nodes[token * size + label], pairs[before * size + after]. */
export interface ChainGradient {
  nodes: Float64Array;
  pairs: Float64Array;
}

/**
 * Slope of the log-likelihood: what is expected with the allowed labels less what is expected without regard to them.
 * @param allowed bits of the labels that may stand at each token
 */
export function chainGradient(
  scores: Float64Array,
  transitions: Float32Array,
  allowed: Int32Array,
  size: number,
): ChainGradient {
  const chain = transitionsOf(transitions, size);
  const [free, told] = [new Float64Array(size * size), new Float64Array(size * size)];
  const freeNodes = marginalsOf(scores, chain, free);
  const toldNodes = marginalsOf(masked(scores, allowed, size), chain, told);
  return { nodes: difference(toldNodes, freeNodes), pairs: difference(told, free) };
}

function masked(scores: Float64Array, allowed: Int32Array, size: number): Float64Array {
  const out = scores.slice();
  for (let token = 0; token < allowed.length; token++) {
    for (let label = 0; label < size; label++) {
      if (!((allowed[token]! >>> label) & 1)) out[token * size + label] = -Infinity;
    }
  }
  return out;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value - b[index]!);
}
