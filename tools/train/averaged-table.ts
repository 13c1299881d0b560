/**
 * Perceptron weights with their average over all steps (Collins 2002): the average of the weights after every
 * step generalises far better than the last ones.
 */
export class AveragedTable {
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  /** The step up to which `totals` holds. */
  private readonly stamps: Int32Array;
  private step = 0;

  constructor(readonly size: number) {
    this.weights = new Float32Array(size);
    this.totals = new Float64Array(size);
    this.stamps = new Int32Array(size);
  }

  /** Counts one decision, right or wrong. */
  tick(): void {
    this.step++;
  }

  add(index: number, delta: number): void {
    this.totals[index]! += this.weights[index]! * (this.step - this.stamps[index]!);
    this.stamps[index] = this.step;
    this.weights[index]! += delta;
  }

  averages(): Float32Array {
    return this.weights.map(
      (weight, index) => (this.totals[index]! + weight * (this.step - this.stamps[index]!)) / this.step,
    );
  }
}
