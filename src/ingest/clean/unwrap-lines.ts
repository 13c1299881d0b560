/** Lines of e-mail and wire text break at about this many characters. */
const WRAP_WIDTH = 100;
/** A line that was broken for its width, not at a paragraph's end, is at least this long. */
const FULL_LINE = 50;

/**
 * Joins the lines of hard-wrapped text, so that a paragraph is one line. Each line break becomes a space.
 * Text whose lines are paragraphs of their own comes back as it is.
 */
export function unwrapLines(text: string): string {
  const blocks = text.split('\n\n').map((block) => block.split('\n'));
  return isWrapped(blocks) ? blocks.map((lines) => lines.join(' ')).join('\n\n') : text;
}

/** Wrapped: no line is long, and most lines within a block are full and go on in the middle of a sentence. */
function isWrapped(blocks: string[][]): boolean {
  const broken = blocks.flatMap((lines) => lines.slice(0, -1));
  const isShort = blocks.every((lines) => lines.every((line) => line.length <= WRAP_WIDTH));
  const goesOn = broken.filter((line) => line.length >= FULL_LINE && !/[.!?"”')]$/.test(line));
  return isShort && broken.length >= 2 && goesOn.length > broken.length / 2;
}
