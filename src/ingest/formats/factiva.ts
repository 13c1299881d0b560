import { normaliseLine, normaliseText } from '../clean/normalise-text';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import { unwrapLines } from '../clean/unwrap-lines';
import { type DraftOrRejection, type Source, statedBy } from '../draft';
import { recogniseStart } from '../recognise-start';
import { isFactivaPrint, readFactivaPrint } from './factiva-print';
import { reject } from './reject';

/** Codes of fields; each begins a line and stands alone on it, or its value follows. */
const CODE =
  /^(AN|ART|BY|CLM|CO|CR|CT|CX|CY|ED|ET|HD|IN|IPC|IPD|LA|LP|NS|PD|PG|PUB|RE|RF|SC|SE|SN|TD|VOL|WC)(?:\s*$|(\s+)(\S.*)$)/;
/** Of fields behind the text: "lakeh : Lake Herald", "Document LAKH000020240303ek33000b2". */
const IN_CODES = /^\w+ : |^Document \w+$/;
/** With one of them the next article begins. */
const FIRST = /^(?:CLM|SE|HD)$/;
const TEXT = /^(?:LP|TD)$/;
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
};

type Fields = Map<string, string>;

/** What the press database Factiva saves as text: articles whose fields have codes, or as they are shown. */
export function isFactiva(start: string): boolean {
  return hasCodes(start) || isFactivaPrint(start);
}

function hasCodes(start: string): boolean {
  const codes = new Set(start.split(/\r?\n/).flatMap((line) => CODE.exec(line)?.[1] ?? []));
  return (
    ['HD', 'PD', 'SN'].every((code) => codes.has(code)) && ['WC', 'LP', 'TD'].some((code) => codes.has(code))
  );
}

export function* readFactiva({ text, options }: Source): Generator<DraftOrRejection> {
  if (!hasCodes(recogniseStart(text)) && isFactivaPrint(recogniseStart(text)))
    return yield* readFactivaPrint(text, options.now);
  for (const [i, fields] of articlesIn(text.split(/\r?\n/)).entries())
    yield draftOf(fields, i + 1, options.now);
}

function articlesIn(lines: readonly string[]): Fields[] {
  const articles: Fields[] = [];
  let fields: Fields = new Map();
  let open = '';
  for (const line of lines) {
    const [code, value] = codeOf(line, TEXT.test(open)) ?? [null, line];
    if (code && FIRST.test(code) && isWhole(fields, code)) fields = new Map();
    if (code && fields.size === 0) articles.push(fields);
    open = code ?? open;
    const before = fields.get(open);
    if (fields.size > 0 || code) fields.set(open, before === undefined ? value : `${before}\n${value}`);
  }
  return articles;
}

/** Within a text a line may begin with "IN": there a code stands alone or well apart. */
function codeOf(line: string, isInText: boolean): [code: string, value: string] | null {
  const [, code, blank = '', value = ''] = CODE.exec(line) ?? [];
  if (code === undefined || (isInText && blank === ' ' && !IN_CODES.test(value))) return null;
  return [code, value];
}

/** A picture has no text of its own: its number ends it, or the next article's first field. */
function isWhole(fields: Fields, next: string): boolean {
  return ['LP', 'TD', 'AN', next].some((code) => fields.has(code));
}

function draftOf(fields: Fields, number: number, now: Date): DraftOrRejection {
  const line = (code: string): string | null => normaliseLine(fields.get(code) ?? '') || null;
  const text = ['LP', 'TD']
    .map((code) => textOf(fields.get(code) ?? ''))
    .filter(Boolean)
    .join('\n\n');
  if (text === '')
    return reject('NO_TEXT', `Article ${number} has neither LP nor TD: ${line('HD') ?? 'no headline'}`);
  const { published, problems } = statedDate(line('PD'), now, `Article ${number}`);
  return {
    title: line('HD'),
    text,
    outlet: line('SN'),
    published,
    authors: splitByline(line('BY') ?? ''),
    language: LANGUAGES[line('LA')?.toLowerCase() ?? ''] ?? null,
    keywords: line('SE') === null ? [] : [{ label: line('SE')! }],
    origins: statedBy('factiva'),
    problems,
  };
}

/** Where values stand in a column of their own, each line is indented. */
function textOf(value: string): string {
  return unwrapLines(normaliseText(value.replace(/^[ \t]+/gm, '')));
}
