/**
 * Rows of weights by the hash of their feature. Keys lie in rising order, and a table tells by a hash's highest bits
 * where to look: three short arrays that stay in the processor's cache, since most of the time goes into waiting for
 * memory.
 */
export class RowIndex {
  private readonly shift: number;
  /** The first row of each bucket; one longer than the buckets. */
  private readonly firsts: Int32Array;

  /** @param keys in rising order, each once */
  constructor(private readonly keys: Int32Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length + 1)));
    this.shift = 32 - bits;
    this.firsts = new Int32Array((1 << bits) + 1);
    for (const key of keys) this.firsts[this.bucketOf(key) + 1]!++;
    for (let bucket = 1; bucket < this.firsts.length; bucket++)
      this.firsts[bucket]! += this.firsts[bucket - 1]!;
  }

  /** The row of a feature, or -1 where the model does not know it. */
  rowOf(hash: number): number {
    const { keys, firsts } = this;
    const bucket = this.bucketOf(hash);
    const end = firsts[bucket + 1]!;
    for (let row = firsts[bucket]!; row < end; row++) if (keys[row] === hash) return row;
    return -1;
  }

  private bucketOf(hash: number): number {
    return ((hash ^ 0x80000000) >>> this.shift) | 0;
  }
}
