import { decodeSquares, decodeWeights, weightScale } from '../weights/square-root-coding';
import type { WeightFile } from '../weights/weight-file';
import type { CrfModel } from './crf-model';
import { bordersOf } from './label-scheme';
import { RowIndex } from './row-index';
import { emptyTransitions, transitionsOf } from './transitions';

/**
 * A model from the sections that `crfSections` in tools/train/crf wrote: "labels" (JSON), "keys" (features' hashes
 * in rising order, as differences in 7-bit groups), "weights" and "transitions" (square-root bytes).
 */
export function readCrf(file: WeightFile): CrfModel {
  const labels = file.json<string[]>('labels');
  const learnt = decodeWeights(file.section('transitions'));
  const transitions = emptyTransitions(labels).map((mask, index) => mask + learnt[index]!);
  return {
    labels,
    borders: bordersOf(labels),
    rows: new RowIndex(readKeys(file.section('keys'))),
    weights: decodeSquares(file.section('weights')),
    scale: weightScale(file.section('weights')),
    transitions: transitionsOf(transitions, labels.length),
  };
}

function readKeys(bytes: Uint8Array): Int32Array {
  const keys = new Int32Array(bytes.reduce((count, byte) => count + (byte < 128 ? 1 : 0), 0));
  let key = -0x80000000;
  let at = 0;
  for (let index = 0; index < keys.length; index++) {
    let difference = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]!;
      difference += (byte & 127) * scale;
      if (byte < 128) break;
    }
    key += difference;
    keys[index] = key;
  }
  return keys;
}
