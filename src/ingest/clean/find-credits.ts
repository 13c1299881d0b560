import { isAgency } from './agencies';
import { isDateLine } from './date-line';
import { findWrittenDate, readDate } from './read-date';
import { splitByline } from './split-byline';

/** What lines around a report say of its origin. */
export interface Credits {
  outlet?: string;
  /** EDTF. */
  published?: string;
  /** News agencies, in the words of the text. */
  agencies: string[];
  authors: string[];
}

const MAX_LINE = 150;
/** Headline, byline, date and the first paragraph: credits stand no deeper. */
const TOP_LINES = 6;

/** "BAGHDAD, May 28, 2007 (Reuters) -": place, date and agency before a report's first words. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L} .'’/-]{1,40}(?:, [\p{Lu}][\p{L}. ]{1,25})?)(?:,? (?<date>\p{Lu}[\p{Ll}]+\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}[\p{Ll}]+(?:,? \d{4})?))?,?(?: ?[([](?<agency>[^()[\]]{2,40})[)\]])? ?(?:—|–|--|-|:)\s?/u;
const AGENCY_LINE = /^[([]?(?:source:?|via|by)?\s*(?<name>[^()[\]]+?)[)\]]?\.?$/iu;
const CREDIT =
  /(?:^[([]?|; ?)(?<added>additional )?(?:reporting|writing|written|reporting and writing) by (?<names>[^;()]+)/gi;
const BYLINE = /^by:? (?<names>\p{Lu}[^\d.:;!?"“”]{3,90}(?:, [^\d.:;!?]+)?)$/iu;
const WITH_AGENCIES =
  /^(?<outlet>.*?)\s*[,/|-]?\s*\b(?:via|from|with|through|and|\/)\s+(?<agencies>[^()]+)$/i;
/** Behind its day. */
const TIME = /(?<=\d{4}),?\s(?:at\s)?\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m).*$/;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*/;
const MASTHEAD =
  /^The |\.\p{Ll}|\b(?:Advocate|Agency|Argus|Bulletin|Chronicle|Citizen|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|Mirror|Monitor|News|Observer|Online|Post|Press|Radio|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|TV|Weekly)\b/u;
const LABEL =
  /^(?:published|posted|updated|last updated|first published|date|source|copyright|©)(?: on| at)?:?\s*/i;

/**
 * Outlet, date, agencies and authors as the first lines (byline, date, dateline) and the last line (credit) tell them.
 * Example: "(China Daily via agencies May 28, 2007)" at the end.
 */
export function findCredits(text: string, now: Date): Credits {
  const lines = text.split('\n').filter(Boolean);
  const top = lines.slice(0, TOP_LINES).filter((_, i) => i > 0 || lines.length > 1);
  const found = [...top.flatMap((line) => readTopLine(line, now)), ...readLastLine(lines.at(-1) ?? '', now)];
  return {
    outlet: found.find((credits) => credits.outlet)?.outlet,
    published: found.find((credits) => credits.published)?.published,
    agencies: [...new Set(found.flatMap((credits) => credits.agencies ?? []))],
    authors: [...new Set(found.flatMap((credits) => credits.authors ?? []))],
  };
}

function readTopLine(line: string, now: Date): Partial<Credits>[] {
  const dateline = readDateline(line, now);
  if (dateline) return [dateline];
  return line.length > MAX_LINE ? [] : [readByline(line), readCreditLine(line, now)];
}

function readLastLine(line: string, now: Date): Partial<Credits>[] {
  if (line.length > MAX_LINE) return [];
  return [{ authors: authorsOf(line) }, readCreditLine(line, now)];
}

/** "(Additional reporting by Bo Reed; writing by Ann Lee)": who wrote it stands before who added to it. */
function authorsOf(line: string): string[] {
  const credits = [...line.matchAll(CREDIT)].map(({ groups }) => groups!);
  const own = credits.filter(({ added }) => !added);
  return [...own, ...credits.filter(({ added }) => added)].flatMap(({ names }) => splitNames(names!));
}

function readDateline(line: string, now: Date): Partial<Credits> | null {
  const { date, agency } = DATELINE.exec(line.slice(0, MAX_LINE))?.groups ?? {};
  if (!date && !(agency && isAgency(agency))) return null;
  const published = date && /\d{4}/.test(date) ? (readDate(date, now) ?? undefined) : undefined;
  return { published, agencies: agency && isAgency(agency) ? [agency] : [] };
}

function readByline(line: string): Partial<Credits> {
  const names = BYLINE.exec(line)?.groups?.names ?? '';
  const parts = splitNames(names);
  return { authors: parts.filter((name) => !isAgency(name)), agencies: parts.filter(isAgency) };
}

/** "Reuters, 3 March 2024", "(AP)", "The Lake Herald | May 4, 1998", "Source: Xinhua". A sentence is none of these. */
function readCreditLine(line: string, now: Date): Partial<Credits> {
  const written = findWrittenDate(line);
  const published = (written && dateOf(line, written, now)) ?? undefined;
  if (written && !published) return {};
  if (!written) {
    const name = AGENCY_LINE.exec(line.replace(/^[\s–—-]+/u, ''))?.groups?.name ?? '';
    return isAgency(name) ? { agencies: [name] } : {};
  }
  if (isDateLine(line)) return { published };
  const rest = line
    .replace(TIME, '')
    .replace(written, '')
    .replace(LABEL, '')
    .replace(WEEKDAY, '')
    .replace(/^[\s([,|–—-]+|[\s)\],|–—-]+$/gu, '');
  if (rest === '') return { published };
  return BYLINE.test(rest)
    ? { ...readByline(rest), published }
    : withOutlet(rest, published, /^[([]/.test(line));
}

/** With its time, where a time and its zone stand behind it. */
function dateOf(line: string, written: string, now: Date): string | null {
  return readDate(line.slice(line.indexOf(written)).replace(/[)\]]$/, ''), now) ?? readDate(written, now);
}

/** Outside of brackets who stands beside a date may be the author, unless the name is a masthead's. */
function withOutlet(rest: string, published: string | undefined, inBrackets: boolean): Partial<Credits> {
  const { outlet, agencies } = WITH_AGENCIES.exec(rest)?.groups ?? {};
  const name = outlet ?? rest;
  if (!isOutletName(name)) return {};
  if (!inBrackets && !isMasthead(name)) return { published };
  return { outlet: name, published, agencies: splitNames(agencies ?? '').filter(isAgency) };
}

/** A name as a masthead has it: up to seven words, each capitalised but for the small ones, and no end of a sentence. */
function isOutletName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 7 &&
    words.every((word) => /^(?:[\p{Lu}\d]|(?:of|the|and|for|de|&)$)|\.\p{Ll}/u.test(word)) &&
    !/[.!?:;]$/.test(name)
  );
}

/** "The Lake Herald", "Hill Post", "lake.example", "Reuters". */
function isMasthead(name: string): boolean {
  return MASTHEAD.test(name) || isAgency(name);
}

/** Of a line that may be something else only what is written as a name is. */
function splitNames(names: string): string[] {
  return splitByline(names).filter((name) => /^\p{Lu}/u.test(name) || isAgency(name));
}
