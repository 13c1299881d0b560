/** How many characters a format is recognised by. */
const SAMPLE = 2_000;

/** The first characters that aren't blank; empty for a text that is nothing else. */
export function recogniseStart(text: string): string {
  const start = text.slice(0, SAMPLE).trimStart();
  return start === '' ? text.trimStart().slice(0, SAMPLE) : start;
}
