/** The features of a sequence of tokens, as hashes: those of token t stand at [starts[t], starts[t + 1]). */
export interface FeatureTable {
  /** One longer than the sequence. */
  starts: Int32Array;
  hashes: Int32Array;
}

/** Number of tokens that a table describes. */
export function sequenceLength(table: FeatureTable): number {
  return table.starts.length - 1;
}

/**
 * Collects the features of a sequence, token by token, without building strings.
 * Example: `writer.add(mixHash(WORD, id)); writer.endToken();` for each token, then `writer.table()`.
 */
export class FeatureWriter {
  private hashes = new Int32Array(1024);
  private used = 0;
  private readonly starts: number[] = [0];

  add(hash: number): void {
    if (this.used === this.hashes.length) this.grow();
    this.hashes[this.used++] = hash;
  }

  endToken(): void {
    this.starts.push(this.used);
  }

  table(): FeatureTable {
    return { starts: Int32Array.from(this.starts), hashes: this.hashes.slice(0, this.used) };
  }

  private grow(): void {
    const larger = new Int32Array(this.hashes.length * 2);
    larger.set(this.hashes);
    this.hashes = larger;
  }
}
