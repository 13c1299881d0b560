/** Numbers that look like chance and are the same for a seed (mulberry32). */
export class Seeded {
  constructor(private state: number) {}

  /** From 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** From 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** Up to `most` of them, none twice. */
  some<Item>(items: readonly Item[], most: number): Item[] {
    const left = [...items];
    const count = Math.min(this.below(most + 1), left.length);
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0] as Item);
  }

  /** Null for this share of calls. */
  maybe<Value>(share: number, value: () => Value): Value | null {
    return this.chance(share) ? null : value();
  }
}
