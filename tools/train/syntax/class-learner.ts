import { MOST_CLASSES } from '../../../src/analyse/syntax/classifier';
import { LogLinearTable } from '../log-linear-table';
import type { SeededRandom } from '../random';

/** Learns the weights of one classifier over hashed features, in passes over shuffled sentences. */
export class ClassLearner {
  private readonly table: LogLinearTable;
  private readonly positions = new Int32Array(256);

  /** @param tableSize a power of two */
  constructor(
    private readonly tableSize: number,
    private readonly random: SeededRandom,
  ) {
    this.table = new LogLinearTable(tableSize + MOST_CLASSES);
  }

  /** @returns the average of the weights after each pass of the later half */
  run<T>(
    sentences: readonly T[],
    epochs: number,
    lesson: (sentence: T, epoch: number) => void,
  ): Float32Array {
    const order = [...sentences];
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const sentence of this.random.shuffle(order)) lesson(sentence, epoch);
      if (epoch >= epochs / 2) this.table.remember();
    }
    return this.table.averages();
  }

  /** @param right undefined where there is nothing to learn. @returns what it would have guessed */
  learn(features: Int32Array, candidates: Uint8Array, right: number | undefined): number {
    for (let index = 0; index < features.length; index++) {
      this.positions[index] = features[index]! & (this.tableSize - 1);
    }
    const kept = this.table.drop(this.positions.subarray(0, features.length), this.random);
    const guess = this.table.guess(kept, candidates);
    if (right !== undefined) this.table.learn(kept, candidates, right);
    return guess;
  }
}
