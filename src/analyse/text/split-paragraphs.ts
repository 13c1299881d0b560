import type { Span } from '../../model/span';
import { isSpace } from './character';

/** Text of terminals and mail is broken at 60 to 100 columns; longer first lines mean that lines are paragraphs. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 50;
/** One or two lines near the width may be chance; a wrapped text has more. */
const FEWEST_WRAPPED = 3;

/**
 * Paragraphs without the space around them. Every line is one, except in a text that was broken at a fixed
 * width: there a line goes on where the next one's first word would not have fitted.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const [index, line] of lines.entries()) {
    if (line[0] === line[1]) continue;
    const previous = lines[index - 1];
    const joined: boolean = width > 0 && previous !== undefined && goesOn(text, previous, line, width);
    if (open && !joined) paragraphs.push(open);
    open = joined && open ? [open[0], line[1]] : line;
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

/** Trimmed lines; CRLF counts once, and an empty line is a span without length. */
function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    lines.push(trim(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(trim(text, start, text.length));
  return lines;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return [start, end];
}

/** The width at which the text was broken, or 0 where it was not. */
function wrapWidth(text: string, lines: Span[]): number {
  const width = lines.reduce((widest, line) => Math.max(widest, line[1] - line[0]), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let wrapped = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next && next[0] < next[1] && goesOn(text, line, next, width)) wrapped++;
  });
  return wrapped >= FEWEST_WRAPPED ? width : 0;
}

function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  if (line[0] === line[1] || /[.!?:"”’]/.test(text.charAt(line[1] - 1))) return false;
  let end = next[0];
  while (end < next[1] && !isSpace(text, end)) end++;
  return line[1] - line[0] + 1 + (end - next[0]) > width;
}
