import type { Transitions } from './transitions';

/**
 * The best sequence of labels, as their positions.
 * @param scores label by label for each token, as `emissionsOf` gives them
 */
export function bestPath(scores: Float64Array, transitions: Transitions): Uint8Array {
  const { size } = transitions;
  const back = new Uint8Array(scores.length);
  let best = Array.from(scores.subarray(0, size));
  let next = best.slice();
  for (let base = size; base < scores.length; base += size) {
    stepOn(best, next, scores, base, transitions, back);
    [best, next] = [next, best];
  }
  return traceBack(best, back, size);
}

/** One step to the right: the best way to each label of the token whose scores begin at `base`. */
function stepOn(
  best: readonly number[],
  next: number[],
  scores: Float64Array,
  base: number,
  { size, scores: steps, starts, befores }: Transitions,
  back: Uint8Array,
): void {
  for (let label = 0; label < size; label++) {
    let from = 0;
    let top = -Infinity;
    for (let at = starts[label]!, end = starts[label + 1]!; at < end; at++) {
      const before = befores[at]!;
      const score = best[before]! + steps[before * size + label]!;
      if (score > top) {
        top = score;
        from = before;
      }
    }
    back[base + label] = from;
    next[label] = top + scores[base + label]!;
  }
}

function traceBack(best: readonly number[], back: Uint8Array, size: number): Uint8Array {
  const path = new Uint8Array(back.length / size);
  let label = 0;
  for (let other = 1; other < size; other++) if (best[other]! > best[label]!) label = other;
  for (let token = path.length - 1; token >= 0; token--) {
    path[token] = label;
    label = back[token * size + label]!;
  }
  return path;
}
