/** Rows of weights by the hash of their feature: open addressing, at most half full. */
export class RowIndex {
  private readonly mask: number;
  /** Key and row side by side, since most of the time goes into waiting for memory. */
  private readonly slots: Int32Array;

  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      const slot = this.freeSlot(keys[row]!);
      this.slots[slot] = keys[row]!;
      this.slots[slot + 1] = row;
    }
  }

  /** The row of a feature, or -1 where the model does not know it. */
  rowOf(hash: number): number {
    for (let slot = this.home(hash); ; slot = this.next(slot)) {
      const row = this.slots[slot + 1]!;
      if (row < 0 || this.slots[slot] === hash) return row;
    }
  }

  private freeSlot(hash: number): number {
    let slot = this.home(hash);
    while (this.slots[slot + 1]! >= 0) slot = this.next(slot);
    return slot;
  }

  private home(hash: number): number {
    return ((hash ^ (hash >>> 15)) & this.mask) * 2;
  }

  private next(slot: number): number {
    return (slot + 2) & (this.mask * 2 + 1);
  }
}
