import { findWrittenDate } from './read-date';

const MAX_HEADLINE = 200;
const MAX_WORDS = 28;
/** A sentence or a label ends like this; a headline doesn't. */
const SENTENCE_END = /[.:;,]["”’')\]]?$/;
/** "BAGHDAD (AP) —", "LONDON, March 3 -": the report itself has begun. */
const DATELINE_START = /^\p{Lu}[\p{L} .,'’\d]{1,60}(?:\([^)]{2,30}\))? ?(?:—|–|--| -) ?\p{L}/u;
const OTHER_LINE = /^(?:by |published|posted|updated|\(|\[)/i;

/**
 * The headline of a plain text: its first line, where this looks like one. Null where the text starts with its body,
 * as a report does whose first line is a sentence.
 */
export function findHeadline(text: string): string | null {
  const end = text.indexOf('\n');
  if (end < 0 || end > MAX_HEADLINE) return null;
  const line = text.slice(0, end);
  const rest = text.slice(end).trimStart();
  const isLine = line.split(' ').length <= MAX_WORDS && /\p{L}/u.test(line) && !SENTENCE_END.test(line);
  const isOther = OTHER_LINE.test(line) || isDatelined(line) || isDate(line);
  // What goes on in lower case is the same sentence, broken for its width.
  return isLine && !isOther && !/^\p{Ll}/u.test(rest) ? line : null;
}

/** "Friday, January 4, 2019": a day and nothing else. */
function isDate(line: string): boolean {
  const written = findWrittenDate(line);
  return written !== null && line.length - written.length < 15;
}

/** "IAEA chief: talks went well - agency" is a headline: a dateline's place is in capitals or an agency follows it. */
function isDatelined(line: string): boolean {
  const match = DATELINE_START.exec(line)?.[0];
  return match !== undefined && (/\(/.test(match) || (/^\p{Lu}{3,}/u.test(match) && /\p{Ll}{2}/u.test(line)));
}
