import { marginalsOf } from '../../../src/analyse/labeller/marginals';
import type { Marginals } from '../../../src/analyse/labeller/marginals';

/**
 * Slope of the log-likelihood: what is expected with the allowed labels less what is expected without regard to them.
 * @param allowed bits of the labels that may stand at each token
 */
export function chainGradient(
  scores: Float64Array,
  transitions: Float32Array,
  allowed: Int32Array,
  size: number,
): Marginals {
  const factors = Float64Array.from(transitions, Math.exp);
  const free = marginalsOf(scores, factors, size);
  const told = marginalsOf(masked(scores, allowed, size), factors, size);
  return { nodes: difference(told.nodes, free.nodes), pairs: difference(told.pairs, free.pairs) };
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
