import type { Span } from '../../model/span';
import type { Quotation } from './document';
import { isDigit, isSpace } from './character';
import { findMarks } from './quotation-marks';
import type { Mark, Style } from './quotation-marks';

/** Double marks that are taken for one another. */
const DOUBLE_STYLES: readonly Style[] = ['curly', 'straight', 'typewriter'];

/** Styles that open and close with the same sign, so that one does not stand within another of its kind. */
const UNDIRECTED: readonly Style[] = ['straight', 'typewriter'];

/** Of one style, or both of double marks, which typists mix. */
function sameKind(a: Style, b: Style): boolean {
  return a === b || (DOUBLE_STYLES.includes(a) && DOUBLE_STYLES.includes(b));
}

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
    const style = mark.closes ? this.openStyleFor(mark) : null;
    if (style && !(mark.opens && this.opensHere(mark))) this.close(mark, style);
    else if (mark.opens) {
      if (UNDIRECTED.includes(mark.style) && this.isOpen(mark.style)) this.abandon(mark);
      this.open(mark);
    }
  }

  /** What the mark may close: its own style, else another kind of double mark, since typists mix them. */
  private openStyleFor(mark: Mark): Style | null {
    if (this.isOpen(mark.style)) return mark.style;
    // 12" is a measure.
    if (!DOUBLE_STYLES.includes(mark.style) || isDigit(this.text, mark.start - 1)) return null;
    return DOUBLE_STYLES.find((style) => this.isOpen(style)) ?? null;
  }

  private isOpen(style: Style): boolean {
    return (this.openByStyle.get(style) ?? 0) > 0;
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
    const continues =
      this.left !== null && sameKind(this.left, mark.style) && mark.start === this.paragraph[0];
    this.stack.push({ mark, depth: this.stack.length, continues });
    this.openByStyle.set(mark.style, (this.openByStyle.get(mark.style) ?? 0) + 1);
  }

  /** Closes the nearest open quotation of the style; what lies within it unclosed ends with it. */
  private close(mark: Mark, style: Style): void {
    for (;;) {
      const open = this.pop();
      const matches = open.mark.style === style;
      this.record(open, mark.start, !matches);
      if (matches) return;
    }
  }

  /** An undirected mark that clearly opens while another is open: the earlier one never closed. */
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
