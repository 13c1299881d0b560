import type { Span } from '../../model/span';

/** Spans with what they belong to, asked for at rising offsets: each is looked at once. */
export class SpanSweep<T> {
  private readonly sorted: { span: Span; value: T }[];
  private active: { span: Span; value: T }[] = [];
  private next = 0;

  constructor(spans: readonly { span: Span; value: T }[]) {
    this.sorted = [...spans].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  }

  /** What the innermost span that holds an offset belongs to; null where none does. Offsets must not fall. */
  at(offset: number): T | null {
    while (this.next < this.sorted.length && this.sorted[this.next]!.span[0] <= offset) {
      this.active.push(this.sorted[this.next++]!);
    }
    this.active = this.active.filter(({ span }) => offset < span[1]);
    return this.active.at(-1)?.value ?? null;
  }
}
