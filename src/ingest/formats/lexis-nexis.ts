import { normaliseLine, normaliseText } from '../clean/normalise-text';
import { findWrittenDate } from '../clean/read-date';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import { unwrapLines } from '../clean/unwrap-lines';
import { withDateline } from '../clean/with-dateline';
import { type DraftOrRejection, type Source, statedBy } from '../draft';
import { reject } from './reject';

/** "1 of 250 DOCUMENTS" stands over each article, or "End of Document" below it. */
const BETWEEN = /^[ \t]*(?:(?:document )?\d+ of \d+(?: documents?)?|end of document)[ \t]*$/im;
/** Another text may have it, but not beside another line of this base. */
const LENGTH = /^length:\s+\d+ words?\b/im;
const BESIDE =
  /^[ \t]*(?:(?:byline|dateline|headline|highlight|load-date|section):|body:?[ \t]*$|copyright\b|©|end of document\b)/im;
const LABEL =
  /^(?<label>acc-no|byline|city|company|copyright|correction|correction-date|country|dateline|distribution|doc-type|edition|geographic|graphic|headline|highlight|industry|issn|journal-code|language|length|load-date|notes|organization|person|pub-type|publication-type|section|series|state|subject|ticker|type|url):\s*(?<value>.*)$/i;
/** What stands over the text of an article; what else is labelled stands below it. */
const OVER = /^(?:byline|dateline|edition|headline|highlight|length|section|series)$/;
/** The text begins behind a line of its own in newer files. */
const BODY = /^\s*body:?\s*$/i;
/** With one of them ends what may be the text's own, as "NOTES: the council had asked for it" is. */
const SURELY_BELOW =
  /^\s*(?:[Ll]oad-[Dd]ate|ACC-NO|CORRECTION-DATE|DOC-TYPE|GRAPHIC|ISSN|JOURNAL-CODE|LOAD-DATE|PUB-TYPE|PUBLICATION-TYPE):/;
const RIGHTS = /^\s*(?:copyright\b|\(c\)|©|all rights reserved)/i;
/** In newer files over what stands below the text. */
const HEADINGS = /^(?:classification|graphic|notes)\s*$/i;
/** Editions, in older files. */
const CENTRED = /^ {8,}/;
const NO_HEADLINE = /^(?:copyright\b|\(c\)|©|all rights reserved)|\bedition(?: - final)?$/i;

/** What the press database LexisNexis saves as text: one article or hundreds. */
export function isLexisNexis(start: string): boolean {
  return (LENGTH.test(start) && BESIDE.test(start)) || /^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*$/m.test(start);
}

export function* readLexisNexis({ text, options }: Source): Generator<DraftOrRejection> {
  const articles = text
    .replace(/\r\n?/g, '\n')
    .split(BETWEEN)
    .filter((article) => /\S/.test(article));
  for (const [i, article] of articles.entries()) yield draftOf(article, i + 1, options.now);
}

function draftOf(article: string, number: number, now: Date): DraftOrRejection {
  const { above, fields, body } = partsOf(article.split('\n'));
  const { title, outlet, written } = headOf(above);
  const text = unwrapLines(normaliseText(body.replace(/^[ \t]+/gm, '')));
  if (text === '')
    return reject(
      'NO_TEXT',
      `Article ${number} has no text: ${fields.get('headline') ?? title ?? 'no headline'}`,
    );
  const { published, problems } = statedDate(written, now, `Article ${number}`);
  return {
    title: fields.get('headline') ?? title,
    text: [fields.get('highlight'), withDateline(text, fields.get('dateline'))].filter(Boolean).join('\n\n'),
    outlet,
    published,
    authors: splitByline(fields.get('byline') ?? ''),
    keywords: [fields.get('section') ?? []].flat().map((section) => ({ label: section.replace(/;.*$/, '') })),
    origins: statedBy('lexis-nexis'),
    problems,
  };
}

interface Parts {
  /** Outlet, day and headline, without labels. */
  above: string[];
  fields: Map<string, string>;
  body: string;
}

function partsOf(lines: readonly string[]): Parts {
  const start = lines.findIndex((line) => labelled(line) || BODY.test(line));
  const { fields, end } = fieldsOver(lines, Math.max(0, start));
  return {
    above: lines.slice(0, Math.max(0, start)),
    fields,
    body: lines.slice(end, endOfText(lines, end)).join('\n'),
  };
}

/** The labelled lines over the text, each up to an empty line, and where the text begins. */
function fieldsOver(lines: readonly string[], start: number): { fields: Map<string, string>; end: number } {
  const fields = new Map<string, string>();
  let open: string | null = null;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]!;
    const found = labelled(line);
    if (BODY.test(line)) return { fields, end: at + 1 };
    if (found) fields.set((open = found.label), normaliseLine(found.value));
    else if (line.trim() === '') open = null;
    else if (open === null) return { fields, end: at };
    else fields.set(open, `${fields.get(open)} ${line.trim()}`.trim());
  }
  return { fields, end: lines.length };
}

function labelled(line: string): { label: string; value: string } | null {
  const { label, value = '' } = LABEL.exec(line.trim())?.groups ?? {};
  return label === undefined ? null : { label: label.toLowerCase(), value };
}

/** Behind the last paragraph that isn't labelled: below it all are. */
function endOfText(lines: readonly string[], start: number): number {
  const below = lines.findIndex((line, i) => i >= start && isSurelyBelow(line));
  let end = below < 0 ? lines.length : below;
  for (let at = end - 1; at >= start; at -= 1) {
    const line = lines[at]!;
    const opensParagraph = line.trim() !== '' && (at === start || lines[at - 1]!.trim() === '');
    if (!opensParagraph) continue;
    if (isLabelledBelow(line)) end = at;
    else if (!RIGHTS.test(line)) break;
  }
  return end;
}

function isSurelyBelow(line: string): boolean {
  return SURELY_BELOW.test(line) || HEADINGS.test(line);
}

/** In small letters a label might be the beginning of a sentence. */
function isLabelledBelow(line: string): boolean {
  const found = labelled(line);
  return found !== null && !OVER.test(found.label) && /^\s*[A-Z-]+:/.test(line);
}

/** Outlet and day stand beside each other; the headline below them, or above in newer files. */
function headOf(above: readonly string[]): {
  title: string | null;
  outlet: string | null;
  written: string | null;
} {
  const lines = above.filter((line) => line.trim() !== '' && (isDay(line) || !NO_HEADLINE.test(line.trim())));
  const day = lines.findLastIndex(isDay);
  const below = lines.slice(day + 1).filter((line) => !CENTRED.test(line));
  const title = normaliseLine((below.length > 0 ? below : lines.slice(0, Math.max(0, day - 1))).join(' '));
  const outlet = normaliseLine(lines[day - 1] ?? '').replace(/ \([^()]*\)$/, '');
  return { title: title || null, outlet: outlet || null, written: findWrittenDate(lines[day] ?? '') };
}

/** "May 4, 1998, Monday, Late Edition - Final"; a headline may hold a date, too, but seldom begins with it. */
function isDay(line: string): boolean {
  const written = findWrittenDate(line);
  const [before, behind = ''] = written === null ? [] : line.trim().split(written, 2);
  return before !== undefined && /^(?:[a-z]+day,?\s+)?$/i.test(before) && behind.length < 40;
}
