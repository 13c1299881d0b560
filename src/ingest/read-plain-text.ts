import type { Article } from '../model/article';
import { tooLong } from '../model/too-long';
import { decodeBytes } from './clean/decode-bytes';
import { isEmail } from './containers/email';
import { holdsOthers } from './containers/open-container';
import { FORMATS } from './formats/formats';
import { openGzip } from './open-gzip';
import { readArticle } from './read-article';
import { recogniseStart } from './recognise-start';
import { rejectBinary } from './recognise-binary';

/** A plain text, for analysis whose offsets point into the input itself. */
export interface PlainText {
  /** As it was given, without the words that tell of the article: blanks stand in their place. */
  text: string;
  article: Article;
}

/** Null for what is no plain text, or has none in it. */
export function readPlainText(input: Uint8Array, now: Date): PlainText | null {
  const bytes = openGzip(input);
  if ('rejection' in bytes || rejectBinary(bytes) || isEmail(bytes) || holdsOthers(bytes)) return null;
  const text = decodeBytes(bytes);
  const start = recogniseStart(text);
  if (FORMATS.find(({ recognise }) => recognise(start))?.name !== 'text' || tooLong(text)) return null;
  const reading = readArticle(text, { now });
  return 'article' in reading ? { text: onlyArticle(text, reading.article), article: reading.article } : null;
}

/** Lines that a text tells of itself in, or that its carrier put around it, stand in its first or last ones. */
const MOST_AROUND = 12;

/** Of the same length, so that offsets stay. */
function onlyArticle(given: string, { title, text }: Article): string {
  const lines = given.split('\n');
  const words = lettersOf(text);
  return lines
    .map((line, i) => {
      const isAround = i < MOST_AROUND || i >= lines.length - MOST_AROUND;
      if (!isAround || words.includes(lettersOf(line))) return line;
      if (title !== null && line.trimEnd().endsWith(title)) return withoutLabel(line, title);
      return isPartly(line, words) ? line : ' '.repeat(line.length);
    })
    .join('\n');
}

/** "Title: Talks go on" */
function withoutLabel(line: string, title: string): string {
  const end = line.trimEnd().length - title.length;
  return ' '.repeat(end) + line.slice(end);
}

/** Of letters: a label and what it tells are seldom longer. */
const LONG = 60;

/** True for a paragraph that lost its credit, but for nothing else: it is the article's. */
function isPartly(line: string, words: string): boolean {
  const own = lettersOf(line);
  return own.length >= LONG && words.includes(own.slice(own.length / 4, (own.length * 3) / 4));
}

/** Of a cleaned text soft hyphens, blanks without width and the like are gone. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
