/** Rows of weights by the hash of their feature: open addressing, at most half full. */
export class RowIndex {
  private readonly mask: number;
  private readonly slots: Int32Array;

  constructor(private readonly keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < keys.length; row++) this.slots[this.freeSlot(keys[row]!)] = row;
  }

  /** The row of a feature, or -1 where the model does not know it. */
  rowOf(hash: number): number {
    for (let slot = this.home(hash); ; slot = (slot + 1) & this.mask) {
      const row = this.slots[slot]!;
      if (row < 0 || this.keys[row] === hash) return row;
    }
  }

  private freeSlot(hash: number): number {
    let slot = this.home(hash);
    while (this.slots[slot]! >= 0) slot = (slot + 1) & this.mask;
    return slot;
  }

  private home(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
