import type { Span } from '../../model/span';
import type { TextLexicon } from '../lexicon/text-lexicon';
import { Class, classAt, isDigit, isLetter, isSpace, isUpper, isWordPart } from './character';
import type { Token } from './document';
import { wordEnd } from './word-end';

/** Addresses of pages and people are one token. Looked for where a run without space holds a sign of one. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]+|[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+|[@#][\p{L}\p{N}_]+/uy;
const ADDRESS_SIGN = /:\/\/|www\.|[@#]/;
/** Longer runs are no addresses; the bound keeps the search linear. */
const LONGEST_ADDRESS = 2_000;

/** Signs that stand for one thing when repeated: "...", "--", "?!". */
const RUNS = /\.{2,}|[!?]+|-{2,}|—{2,}|={2,}|\*{2,}|_{2,}|~{2,}|#{2,}|<{2,}|>{2,}|''|``/y;

/** The tokens of one paragraph. Everything but space belongs to exactly one token. */
export function tokenize(text: string, [start, end]: Span, lexicon: TextLexicon): Token[] {
  const tokens: Token[] = [];
  for (let index = start; index < end;) {
    if (isSpace(text, index)) index++;
    else index = tokenizeRun(text, index, runEnd(text, index, end), lexicon, tokens);
  }
  return tokens;
}

/** The next space. */
function runEnd(text: string, index: number, end: number): number {
  while (index < end && !isSpace(text, index)) index++;
  return index;
}

function tokenizeRun(
  text: string,
  start: number,
  end: number,
  lexicon: TextLexicon,
  tokens: Token[],
): number {
  const run = text.slice(start, end);
  const mayHoldAddress = run.length <= LONGEST_ADDRESS && ADDRESS_SIGN.test(run);
  for (let index = start; index < end;) {
    const address = mayHoldAddress && !tokenEndsAt(tokens, index) ? addressEnd(text, index, end) : index;
    const stop = address > index ? address : tokenEnd(text, index, end, lexicon);
    tokens.push({ start: index, end: stop, text: text.slice(index, stop) });
    index = stop;
  }
  return end;
}

/** An address begins after space or a bracket, not within a word. */
function tokenEndsAt(tokens: Token[], index: number): boolean {
  const last = tokens[tokens.length - 1];
  return last !== undefined && last.end === index && /[\p{L}\p{N}]$/u.test(last.text);
}

function addressEnd(text: string, index: number, end: number): number {
  ADDRESS.lastIndex = index;
  const match = ADDRESS.exec(text);
  if (!match) return index;
  let stop = Math.min(index + match[0].length, end);
  while (stop > index + 1 && /[.,;:!?'’)\]]/.test(text.charAt(stop - 1))) stop--;
  return stop;
}

function tokenEnd(text: string, index: number, end: number, lexicon: TextLexicon): number {
  if (isWordPart(text, index)) return wordEnd(text, index, end, lexicon);
  const clitic = cliticEnd(text, index, end, lexicon);
  if (clitic > index) return clitic;
  if (/[.,]/.test(text.charAt(index)) && isDigit(text, index + 1) && !isWordPart(text, index - 1)) {
    return wordEnd(text, index + 1, end, lexicon);
  }
  RUNS.lastIndex = index;
  const run = RUNS.exec(text);
  return run ? Math.min(index + run[0].length, end) : signEnd(text, index, end);
}

/** "'s" directly after a word; "'" alone is left to the caller. */
function cliticEnd(text: string, index: number, end: number, lexicon: TextLexicon): number {
  if (!/['’]/.test(text.charAt(index)) || isSpace(text, index - 1)) return index;
  let stop = index + 1;
  while (stop < end && stop < index + 4 && isLetter(text, stop)) stop++;
  const whole = stop === end || !isWordPart(text, stop);
  return whole && lexicon.clitics.has(text.slice(index + 1, stop).toLowerCase()) ? stop : index;
}

/** One sign with the marks and joiners that belong to it: an emoji of several parts is one token. */
function signEnd(text: string, index: number, end: number): number {
  let stop = pointEnd(text, index, end);
  while (stop < end && /[\p{M}\u200d]/u.test(text.charAt(stop))) {
    const joins = text.charAt(stop) === '\u200d';
    stop++;
    if (joins && stop < end && !isSpace(text, stop) && !isUpper(text, stop)) stop = pointEnd(text, stop, end);
  }
  return stop;
}

function pointEnd(text: string, index: number, end: number): number {
  const paired =
    classAt(text, index) === Class.HighSurrogate && classAt(text, index + 1) === Class.LowSurrogate;
  return Math.min(index + (paired ? 2 : 1), end);
}
