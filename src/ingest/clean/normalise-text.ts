import { cleanUnits } from '../../model/clean-units';

// Soft hyphens, zero-width spaces and byte order marks stand inside words and mean nothing.
const INVISIBLE = /[\u00AD\u200B\uFEFF]/g;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
// eslint-disable-next-line no-control-regex
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/**
 * The text as it is stored: no NUL and no lone surrogate, lines end in "\n" without spaces before it, at most one
 * blank line between paragraphs, nothing blank at the ends. The same text again gives the same text.
 */
export function normaliseText(text: string): string {
  const lines = cleanUnits(text)
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .filter((line, i) => line !== '' || (lines[i - 1] ?? '') !== '')
    .join('\n')
    .trim();
}

/** On one line: for titles and names. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\s+/g, ' ');
}
