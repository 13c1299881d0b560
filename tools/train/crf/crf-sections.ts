import { encodeWeights } from '../weights/encode-weights';
import type { TrainedCrf } from './train-crf';

/** Weights below this change no label worth having; a third of all rows have none above it. */
const SMALLEST_WEIGHT = 0.02;

/** A trained model as the sections that `readCrf` in src/analyse/labeller reads. */
export function crfSections(model: TrainedCrf): Record<string, Uint8Array> {
  const size = model.labels.length;
  const kept = [...model.keys.keys()]
    .filter((row) => rowOf(model, row).some((weight) => Math.abs(weight) >= SMALLEST_WEIGHT))
    .sort((a, b) => model.keys[a]! - model.keys[b]!);
  const weights = new Float32Array(kept.length * size);
  kept.forEach((row, at) => weights.set(rowOf(model, row).map(prune), at * size));
  return {
    labels: Buffer.from(JSON.stringify(model.labels)),
    keys: differences(kept.map((row) => model.keys[row]!)),
    weights: encodeWeights(weights),
    transitions: encodeWeights(model.transitions),
  };
}

function rowOf(model: TrainedCrf, row: number): Float32Array {
  return model.weights.subarray(row * model.labels.length, (row + 1) * model.labels.length);
}

function prune(weight: number): number {
  return Math.abs(weight) < SMALLEST_WEIGHT ? 0 : weight;
}

/** Rising numbers as differences in groups of 7 bits, lowest first; all groups but a number's last have bit 8 set. */
function differences(sorted: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = -0x80000000;
  for (const key of sorted) {
    let rest = key - before;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(128 + (rest % 128));
    bytes.push(rest);
    before = key;
  }
  return Uint8Array.from(bytes);
}
