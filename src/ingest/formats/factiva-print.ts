import { normaliseLine, normaliseText } from '../clean/normalise-text';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import { unwrapLines } from '../clean/unwrap-lines';
import { type DraftOrRejection, statedBy } from '../draft';
import { reject } from './reject';

/** Between headline and day, and nowhere else alone on a line. */
const WORDS = /^\d[\d,]* words$/;
/** With it the head of an article ends, and behind it stands the text. */
const RIGHTS = /^(?:\(c\)|©|copyright)/i;
/** The article's number ends it. */
const NUMBER = /^Document [A-Za-z0-9]{16,}[ \t]*$/m;
const BYLINE = /^by\b/i;
/** "14:02", behind the day. */
const TIME = /^\d{1,2}[:.]\d{2}/;
/** Headline, byline, length, day, time, outlet, code, pages, language. */
const MOST_OVER = 20;

/** What Factiva shows for reading, without codes of fields: its order alone says what is what. */
export function isFactivaPrint(start: string): boolean {
  const lines = start.split(/\r?\n/).map((line) => line.trim());
  const words = lines.slice(0, MOST_OVER).findIndex((line) => WORDS.test(line));
  return words > 0 && lines.slice(words, words + MOST_OVER).some((line) => RIGHTS.test(line));
}

export function* readFactivaPrint(text: string, now: Date): Generator<DraftOrRejection> {
  const articles = text.split(NUMBER).filter((article) => /\S/.test(article));
  for (const [i, article] of articles.entries()) yield draftOf(article.split(/\r?\n/), i + 1, now);
}

function draftOf(lines: readonly string[], number: number, now: Date): DraftOrRejection {
  const words = lines.findIndex((line) => WORDS.test(line.trim()));
  const rights = lines.findIndex((line, i) => i > words && RIGHTS.test(line.trim()));
  const text = unwrapLines(normaliseText(lines.slice(rights + 1).join('\n')));
  if (words < 0 || rights < 0 || text === '')
    return reject(
      'NO_TEXT',
      `Article ${number} has no length, no rights or no text: ${normaliseLine(lines[0] ?? '')}`,
    );
  const over = lines.slice(0, words).map(normaliseLine).filter(Boolean);
  const [day = '', ...told] = lines
    .slice(words + 1, rights)
    .map(normaliseLine)
    .filter(Boolean);
  const { published, problems } = statedDate(day, now, `Article ${number}`);
  return {
    title: headlineIn(over),
    text,
    outlet: told.find((line) => !TIME.test(line)) ?? null,
    published,
    authors: over.filter((line) => BYLINE.test(line)).flatMap(splitByline),
    origins: statedBy('factiva'),
    problems,
  };
}

/** Right above the byline. Without one a section's name may stand over it, or a name below it without a "By". */
function headlineIn(over: readonly string[]): string | null {
  const byline = over.findIndex((line) => BYLINE.test(line));
  return byline > 0 ? over[byline - 1]! : longest(over.filter((line) => !BYLINE.test(line)));
}

function longest(lines: readonly string[]): string | null {
  return lines.reduce<string | null>((best, line) => (line.length > (best?.length ?? 0) ? line : best), null);
}
