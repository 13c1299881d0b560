/**
 * The best sequence of labels, as their positions.
 * @param scores label by label for each token, as `emissionsOf` gives them
 * @param transitions scores from each label to each label
 */
export function bestPath(scores: Float64Array, transitions: Float32Array, size: number): Uint8Array {
  const length = scores.length / size;
  const back = new Uint8Array(scores.length);
  let best = new Float64Array(scores.subarray(0, size));
  let next = new Float64Array(size);
  for (let token = 1; token < length; token++) {
    for (let label = 0; label < size; label++) {
      const from = bestBefore(best, transitions, size, label);
      back[token * size + label] = from;
      next[label] = best[from]! + transitions[from * size + label]! + scores[token * size + label]!;
    }
    [best, next] = [next, best];
  }
  return traceBack(best, back, length, size);
}

function bestBefore(best: Float64Array, transitions: Float32Array, size: number, label: number): number {
  let from = 0;
  let top = -Infinity;
  for (let before = 0; before < size; before++) {
    const score = best[before]! + transitions[before * size + label]!;
    if (score > top) {
      top = score;
      from = before;
    }
  }
  return from;
}

function traceBack(best: Float64Array, back: Uint8Array, length: number, size: number): Uint8Array {
  const path = new Uint8Array(length);
  let label = 0;
  for (let other = 1; other < size; other++) if (best[other]! > best[label]!) label = other;
  for (let token = length - 1; token >= 0; token--) {
    path[token] = label;
    label = back[token * size + label]!;
  }
  return path;
}
