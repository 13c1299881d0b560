import { isAgency } from '../clean/agencies';
import { normaliseText } from '../clean/normalise-text';
import { readDate } from '../clean/read-date';
import { splitByline } from '../clean/split-byline';
import type { DraftOrRejection, Source } from '../draft';
import { reject } from './reject';
import { draftOfText } from './text';

/** Characters that steer a line (start of head, of text) may stand around what is printed on it. */
const BLANK = String.raw`[\0-\x09\x0b-\x20]*`;
const OPENS = new RegExp(String.raw`^[\0-\x20]*ZCZC\b(?<source>[^\n]*)`);
const HEAD_LINE = String.raw`[^\n\x02]{0,100}`;
const MORE_LINES = String.raw`(?:\n${HEAD_LINE}){0,4}\x02`;
/** Without ZCZC the signs themselves frame a message: its head, and behind the second one its text. */
const HEAD = new RegExp(String.raw`^[\0\s]*\x01(?<source>${HEAD_LINE})${MORE_LINES}`);
/** Where a message ends or the next one begins. */
const PARTS = new RegExp(
  String.raw`^${BLANK}NNNN${BLANK}$|^(?=${BLANK}ZCZC(?:[ \t]*$| [A-Z]{0,5} ?\d))|\x04|(?=\x01${HEAD_LINE}${MORE_LINES})`,
  'm',
);
/** "AFP0412 4 I 0210", "LNA 0412" */
const AGENCY_NUMBER = /^\s*([A-Z]{2,4})\s?\d{2,5}\b/;
/** Priority, category and number of words: "4 I 0210", "r i 0450". A slug behind them is a line of its own kind. */
const PRIORITY = /^[1-9bdfrsu] [a-z]{1,3}(?: \d{1,5})?$/i;
/** Day, time, month and year: "031402 GMT Mar 24", "LNA 031402 MAR 24". */
const STAMP =
  /^(?:[A-Z]{2,4} )?(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2}) ?(?:GMT|UTC|Z)? (?<month>[A-Z][A-Za-z]{2}) (?<year>(?:19|20)?\d{2})$/;
/** "GENEVA, March 3 (Meridian) -": with it the report begins, and the name in brackets is whose it is. */
const DATELINE =
  /^\p{Lu}{2}[\p{L} .,'’\d-]{1,60}(?:\((?<agency>\p{Lu}[\p{L}. ]{1,30})\)\s?(?:[-–—_=]|$)|\s(?:--?|–|—|_)\s)/u;
/** A paragraph, by its indent, or the line of those who wrote it. */
const BEGINS = /^(?: {2,8}|\t)\S|^\s*\((?:additional )?(?:compil|edit|report|writ)/i;
const BYLINE = /^by:? \p{Lu}[^\d.:;!?]{3,90}$/iu;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g;
/** What stands over a report, at most. */
const MOST_OVER = 15;
/** The longest headline. */
const MOST_FIELD = 300;

/**
 * Messages of agencies as their lines frame them (IPTC 7901): ZCZC, a number, the message, NNNN; or by the signs for the
 * start of a head, the start and the end of a text, and the end of all.
 */
export function isWireText(start: string): boolean {
  return OPENS.test(start) || HEAD.test(start.replace(/\r\n?/g, '\n'));
}

export function* readWireText({ text, options }: Source): Generator<DraftOrRejection> {
  for (const message of messagesOf(text.replace(/\r\n?/g, '\n'))) yield draftOf(message, options.now);
}

/** The stamp may stand behind the end. */
function messagesOf(text: string): string[] {
  const messages: string[] = [];
  for (const part of text.split(PARTS)) {
    const printed = part.replace(CONTROLS, ' ').trim();
    if (messages.length > 0 && STAMP.test(printed)) messages.push(`${messages.pop()}\n${printed}`);
    else if (printed !== '') messages.push(part);
  }
  return messages;
}

function draftOf(message: string, now: Date): DraftOrRejection {
  const { source, over, report, stamp } = partsOf(message);
  const isByline = (line: string): boolean => BYLINE.test(line);
  const unsigned = over.filter((line) => !isByline(line));
  const draft = draftOfText(asParagraphs(unsigned, report), now);
  if (draft.text === '') return reject('NO_TEXT', 'A message has no text between its head and its end.');
  const { agency } = DATELINE.exec(report[0]?.trim() ?? '')?.groups ?? {};
  const published = publishedBy(stamp, now);
  return {
    ...draft,
    outlet: agency ?? (isAgency(source) ? source : null),
    published: published === null ? null : { value: published, origin: 'METADATA' },
    authors: over.filter(isByline).flatMap(splitByline),
    origins: { ...draft.origins, outlet: 'wire-text', published: 'wire-text', authors: 'wire-text' },
  };
}

interface Parts {
  /** The agency by its letters; empty where the line has none. */
  source: string;
  /** Lines over the report, which its dateline begins; none where it has no dateline. */
  over: string[];
  report: string[];
  stamp: string | undefined;
}

function partsOf(message: string): Parts {
  const head = OPENS.exec(message) ?? HEAD.exec(message);
  const [, source = ''] = AGENCY_NUMBER.exec(head?.groups?.source ?? '') ?? [];
  // The stamp may follow the end of the text at once.
  // eslint-disable-next-line no-control-regex
  const lines = printedLines(message.slice(head?.[0].length ?? 0).replace(/\x03/g, '\n'));
  const stamp = lines.findLastIndex((line) => STAMP.test(line.trim()));
  const body = lines.filter((line, i) => i !== stamp && !(i < MOST_OVER && PRIORITY.test(line.trim())));
  const start = body.slice(0, MOST_OVER).findIndex((line) => DATELINE.test(line.trim()));
  const over = body.slice(0, Math.max(0, start)).map((line) => line.trim());
  return { source, over, report: body.slice(over.length), stamp: lines[stamp]?.trim() };
}

/** Without the signs around short fields: "^By JANE ROE=", "^Headline^". */
function printedLines(message: string): string[] {
  return message.split('\n').map((line) => {
    const printed = line.replace(CONTROLS, '');
    return printed.length <= MOST_FIELD ? printed.replace(/^\s*\^(.*?)[<=^]*\s*$/, '$1') : printed;
  });
}

/** Each line over a report stands for itself; the report's lines are broken for their width. */
function asParagraphs(over: readonly string[], report: readonly string[]): string {
  const lines = report.map((line, i) => {
    const goesOn = isFull(report[i - 1]) && line.trim() !== '' && !BEGINS.test(line);
    return `${i === 0 ? '' : goesOn ? ' ' : '\n'}${BEGINS.test(line) ? '\n' : ''}${line.trim()}`;
  });
  return normaliseText([...over, lines.join('')].join('\n\n'));
}

function isFull(line = ''): boolean {
  return line.length >= 50 && line.length <= 100;
}

function publishedBy(stamp: string | undefined, now: Date): string | null {
  const { day, hour, minute, month, year = '' } = STAMP.exec(stamp ?? '')?.groups ?? {};
  if (!day) return null;
  const century = Number(year) > 60 ? '19' : '20';
  return readDate(`${day} ${month} ${year.length === 2 ? century + year : year} ${hour}:${minute} GMT`, now);
}
