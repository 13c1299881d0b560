import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import type { Draft, DraftOrRejection, Source } from '../draft';
import { readHtml } from './html';
import { draftOfText } from './text';

/** Names that archives and scrapers give the fields of an article, best first. */
const SYNONYMS = {
  title: ['title', 'headline', 'head_line', 'headLine', 'name'],
  text: [
    'text',
    'articleBody',
    'body',
    'content',
    'body_text',
    'bodyText',
    'maintext',
    'full_text',
    'fullText',
  ],
  html: ['html', 'body_html', 'bodyHtml', 'content_html', 'raw_html'],
  url: ['url', 'link', 'canonical_url', 'canonicalUrl', 'webUrl', 'source_url', 'uri'],
  outlet: [
    'outlet',
    'publisher',
    'source',
    'source_name',
    'sourceName',
    'site',
    'site_name',
    'publication',
    'media',
    'newspaper',
    'paper',
  ],
  published: [
    'published',
    'published_at',
    'publishedAt',
    'date',
    'datePublished',
    'date_published',
    'date_publish',
    'pubDate',
    'pub_date',
    'publication_date',
    'publish_date',
    'timestamp',
    'webPublicationDate',
    'firstcreated',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'by'],
  language: ['language', 'lang', 'inLanguage'],
} as const;
export type RecordField = keyof typeof SYNONYMS;
export const RECORD_FIELDS = Object.keys(SYNONYMS) as readonly RecordField[];
type Field = RecordField;

const SPELLINGS: ReadonlyMap<string, readonly [Field, string]> = new Map(
  Object.entries(SYNONYMS).flatMap(([field, names]) =>
    names.map((name) => [name.toLowerCase(), [field as Field, name]] as const),
  ),
);

/** The field that a name stands for, in any case, and the spelling of the name that `readRecord` knows. */
export function knownField(name: string): readonly [field: Field, spelling: string] | undefined {
  return SPELLINGS.get(name.toLowerCase());
}

/** The article in a record of named fields: a line of JSON, a row of a table. `origin` is where its fields came from. */
export function* readRecord(
  record: Record<string, unknown>,
  where: string,
  source: Source,
  origin: string,
): Generator<DraftOrRejection> {
  const text = textOf(record, 'text');
  const html = textOf(record, 'html');
  if (text === null && html === null) {
    yield {
      rejection: {
        code: 'NO_TEXT',
        message: `${where} has neither "text" nor "html". Its fields are: ${Object.keys(record).slice(0, 12).join(', ') || 'none'}.`,
      },
    };
    return;
  }
  const fields = readFields(record, where, source, origin);
  if (text !== null) yield withHeadline({ text, ...fields }, source.options.now);
  else
    for (const page of readHtml({ ...source, text: html ?? '' }))
      yield 'rejection' in page ? page : merge(page, fields);
}

/** Without a title the first line may be one, as in a file of plain text. */
function withHeadline(draft: Draft, now: Date): Draft {
  if (draft.title !== null) return draft;
  const { title, text, origins, problems } = draftOfText(draft.text, now);
  return {
    ...draft,
    title,
    text,
    origins: { ...draft.origins, ...origins },
    problems: [...draft.problems, ...problems],
  };
}

/** True for a record of an article, by its text or its page. */
export function hasText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const record = value as Record<string, unknown>;
  return textOf(record, 'text') !== null || textOf(record, 'html') !== null;
}

type Fields = Omit<Draft, 'text'>;

function readFields(
  record: Record<string, unknown>,
  where: string,
  { options }: Source,
  origin: string,
): Fields {
  const { published, problems } = statedDate(textOf(record, 'published'), options.now, where);
  const fields = {
    title: textOf(record, 'title'),
    url: textOf(record, 'url'),
    outlet: textOf(record, 'outlet'),
    published,
    authors: namesOf(record),
    language: textOf(record, 'language'),
  };
  const stated = statedFields(fields);
  return {
    ...fields,
    origins: Object.fromEntries(stated.map(([field]) => [field, origin])),
    problems,
  };
}

/** What the record says wins over what its page says. */
function merge(page: Draft, fields: Fields): Draft {
  const stated = statedFields(fields);
  return {
    ...page,
    ...Object.fromEntries(stated),
    origins: { ...page.origins, ...fields.origins },
    problems: [...page.problems, ...fields.problems],
  };
}

function statedFields(fields: object): [string, unknown][] {
  return Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
}

/** Strings and numbers, and the name of an object: {"source": {"name": "…"}}. */
function textOf(record: Record<string, unknown>, field: Field): string | null {
  const values = SYNONYMS[field].map((key) => plain(record[key]));
  return values.find((value) => value !== null) ?? null;
}

function plain(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  const named = value as { name?: unknown; title?: unknown } | null | undefined;
  return typeof value === 'object' && named ? plain(named.name ?? named.title ?? null) : null;
}

function namesOf(record: Record<string, unknown>): string[] {
  const value = SYNONYMS.authors
    .map((key) => record[key])
    .find((found) => found !== undefined && found !== null);
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((author) => splitByline(plain(author) ?? ''));
}
