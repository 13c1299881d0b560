import type { Span } from '../../model/span';
import type { Quotation } from './document';
import { isSpace } from './character';
import { findMarks } from './quotation-marks';
import type { Mark, Style } from './quotation-marks';

interface Open {
  mark: Mark;
  depth: number;
  continues: boolean;
}

/**
 * The stretches within quotation marks, in order of their start. An odd mark harms its own paragraph at most:
 * what is never closed ends with the paragraph, or before the next mark of the same style that clearly opens.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let left: Style | null = null;
  for (const paragraph of paragraphs) left = scanParagraph(text, paragraph, left, found);
  return found;
}

/** @returns the style of the outermost quotation that the paragraph leaves open. */
function scanParagraph(text: string, paragraph: Span, left: Style | null, found: Quotation[]): Style | null {
  const scan = new ParagraphScan(text, paragraph, left);
  for (const mark of findMarks(text, paragraph)) scan.take(mark);
  return scan.finish(found);
}

class ParagraphScan {
  private readonly stack: Open[] = [];
  private readonly openByStyle = new Map<Style, number>();
  private readonly found: Quotation[] = [];

  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
    private readonly left: Style | null,
  ) {}

  take(mark: Mark): void {
    const isOpen = (this.openByStyle.get(mark.style) ?? 0) > 0;
    if (mark.closes && isOpen && !(mark.opens && this.opensHere(mark))) this.close(mark);
    else if (mark.opens) {
      if (isOpen && mark.style === 'straight') this.abandon(mark);
      this.open(mark);
    }
  }

  finish(found: Quotation[]): Style | null {
    const outermost = this.stack[0];
    for (const open of this.stack) this.record(open, this.paragraph[1], true);
    found.push(...this.found.sort((a, b) => a.start - b.start || a.depth - b.depth));
    return outermost ? outermost.mark.style : null;
  }

  /** A mark between spaces or between letters may be either: it closes what is open. */
  private opensHere(mark: Mark): boolean {
    return !isSpace(this.text, mark.end) && isSpace(this.text, mark.start - 1);
  }

  private open(mark: Mark): void {
    const continues = this.left === mark.style && mark.start === this.paragraph[0];
    this.stack.push({ mark, depth: this.stack.length, continues });
    this.openByStyle.set(mark.style, (this.openByStyle.get(mark.style) ?? 0) + 1);
  }

  /** Closes the nearest open quotation of the mark's style; what lies within it unclosed ends with it. */
  private close(mark: Mark): void {
    for (;;) {
      const open = this.pop();
      const matches = open.mark.style === mark.style;
      this.record(open, mark.start, !matches);
      if (matches) return;
    }
  }

  /** A straight mark that clearly opens while another is open: the earlier one never closed. */
  private abandon(mark: Mark): void {
    for (;;) {
      const open = this.pop();
      this.record(open, mark.start, true);
      if (open.mark.style === mark.style) return;
    }
  }

  private pop(): Open {
    const open = this.stack.pop()!;
    this.openByStyle.set(open.mark.style, this.openByStyle.get(open.mark.style)! - 1);
    return open;
  }

  private record({ mark, depth, continues }: Open, limit: number, unclosed: boolean): void {
    let start = mark.end;
    let end = limit;
    while (end > start && isSpace(this.text, end - 1)) end--;
    while (start < end && isSpace(this.text, start)) start++;
    if (end > start) this.found.push({ start, end, depth, unclosed, continues });
  }
}
