/** Values that take smaller steps the more they have already moved (Duchi, Hazan and Singer 2011). */
export class AdaGrad {
  private readonly squares: Float32Array;

  constructor(
    readonly values: Float32Array,
    private readonly rate: number,
  ) {
    this.squares = new Float32Array(values.length);
  }

  /** Moves one value up its slope. */
  step(index: number, slope: number): void {
    const square = this.squares[index]! + slope * slope;
    this.squares[index] = square;
    this.values[index]! += (this.rate * slope) / Math.sqrt(square + 1e-8);
  }
}
