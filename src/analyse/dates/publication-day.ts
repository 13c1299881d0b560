import { datelineAt } from '../text/dateline';
import type { Document } from '../text/document';
import type { Day } from './calendar';
import { dayOf } from './calendar';
import type { DateMatch } from './match-dates';

/** A dateline or a credit line stands within this many units of an end of the text. */
const EDGE = 400;
/** Longest line that is only a date with the paper's name around it. */
const LONGEST_LINE = 90;

/** An explicit day that is the article's own: where it stands and what it is. */
export interface OwnDay {
  match: DateMatch;
  day: Day;
}

/**
 * The day that the article gives itself: in its dateline ("GENEVA, May 28, 2007 (AP) - …") or in a line that holds
 * little else ("(The Daily, May 28, 2007)"). Used where the caller knows no publication date.
 */
export function findOwnDay(
  doc: Document,
  matches: DateMatch[],
  valueOf: (match: DateMatch) => string | undefined,
): OwnDay | undefined {
  for (const match of matches) {
    const [first, last] = [match.words[0], match.words.at(-1)];
    if (!first || !last || (first.start > EDGE && last.end < doc.text.length - EDGE)) continue;
    if (!isDateline(doc.text, first.start, last.end) && !isOwnLine(doc, first.start, last.end)) continue;
    const day = dayOf(valueOf(match));
    if (day) return { match, day };
  }
  return undefined;
}

/** Whether [start, end) stands in the dateline that begins its line. */
export function isDateline(text: string, start: number, end: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const dateline = start - line < LONGEST_LINE ? datelineAt(text, line) : null;
  return dateline !== null && end <= dateline.end;
}

function isOwnLine(doc: Document, start: number, end: number): boolean {
  const paragraph = doc.paragraphs.find(([from, to]) => from <= start && end <= to);
  if (!paragraph || paragraph[1] - paragraph[0] > LONGEST_LINE) return false;
  const rest = doc.text.slice(paragraph[0], start) + doc.text.slice(end, paragraph[1]);
  return !/[.!?]["”)]?\s*$/.test(rest) && rest.split(/\s+/).length <= 12;
}
