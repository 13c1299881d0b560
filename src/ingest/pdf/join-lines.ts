/** A line of a page, how high it stands, and how high its letters are. */
export interface PdfLine {
  text: string;
  top: number;
  height: number;
}

/** A gap of more than so many times the usual one begins a paragraph. */
const GAP = 1.35;
/** A line on this share of the pages, figures aside, is the page's head or foot. */
const REPEATED = 0.5;
const ENOUGH_PAGES = 3;

/** The lines of all pages as paragraphs, without the heads and feet of pages. A paragraph may go on over a page. */
export function joinLines(pages: readonly PdfLine[][]): string {
  const repeated = repeatedLines(pages);
  const usual = usualGap(pages);
  let text = '';
  for (const page of pages) {
    const lines = page.filter((line) => !repeated.has(shapeOf(line)));
    lines.forEach((line, i) => {
      text = text === '' ? line.text : joined(text, lines[i - 1], line, usual);
    });
  }
  return text.trim();
}

/** A line after the text so far: a paragraph of its own, the rest of a divided word, or the next words. */
function joined(text: string, before: PdfLine | undefined, line: PdfLine, usual: number): string {
  if (isApart(text, before, line, usual)) return `${text}\n\n${line.text}`;
  const isDivided = /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text);
  return isDivided ? text.slice(0, -1) + line.text : `${text} ${line.text}`;
}

/** On a new page a paragraph goes on where the last line ended no sentence. */
function isApart(text: string, before: PdfLine | undefined, line: PdfLine, usual: number): boolean {
  if (!before) return /[.!?:”"]$/.test(text);
  const gap = before.top - line.top;
  return gap > usual * GAP || gap < 0 || Math.abs(before.height - line.height) > 1;
}

/** Of the gaps between lines the one that a quarter is below: even of a few lines it is one within a paragraph. */
function usualGap(pages: readonly PdfLine[][]): number {
  const gaps = pages
    .flatMap((lines) => lines.slice(1).map((line, i) => (lines[i]?.top ?? 0) - line.top))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? 0;
}

function repeatedLines(pages: readonly PdfLine[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const shape of new Set(lines.map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const least = Math.max(ENOUGH_PAGES, pages.length * REPEATED);
  return new Set([...counts].filter(([, count]) => count >= least).map(([shape]) => shape));
}

/** "The Lake Herald, page 3" and "… page 4" have one shape. */
function shapeOf({ text }: PdfLine): string {
  return text.replace(/\d+/g, '0');
}
