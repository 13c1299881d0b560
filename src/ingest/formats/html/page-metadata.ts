import type { PublicationDate } from '../../../model/article';
import { findWrittenDate, readDate } from '../../clean/read-date';
import type { ReadOptions } from '../../draft';
import type { Candidate, Found } from './candidate';
import { readLinkedData } from './json-ld';
import type { LinkedData } from './json-ld';
import { lineOf } from './page';
import type { Page } from './page';
import { findTitle } from './title';

/** What a page says of its article beside the words, each with its origin. */
export interface PageMetadata {
  title: string | null;
  outlet: string | null;
  published: PublicationDate | null;
  authors: string[];
  language: string | null;
  url: string | null;
  isAccessibleForFree: boolean;
  origins: Record<string, string>;
}

type Metas = Map<string, string>;

const DATE_METAS =
  'article:published_time article:published og:article:published_time parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.created dcterms.date citation_publication_date citation_date pubdate publishdate publish-date publication_date date.release article.published date_published datepublished cxenseparse:recs:publishtime bt:pubdate date'.split(
    ' ',
  );
const AUTHOR_METAS =
  'author parsely-author sailthru.author dc.creator dcterms.creator citation_author article:author byl'.split(
    ' ',
  );
const OUTLET_METAS =
  'og:site_name dc.publisher dcterms.publisher citation_journal_title application-name'.split(' ');

/**
 * JSON-LD first, then OpenGraph and article tags, other meta tags, `<time>` and itemprop, the address, and last what is marked as a date.
 * A date counts only where it can be read and doesn't lie in the future.
 */
export function readPageMetadata(page: Page, options: ReadOptions): PageMetadata {
  const data = readLinkedData(page);
  const metas = readMetas(page);
  const url = first(addresses(page, metas, options.fetchedFrom ?? options.url));
  const outlet = first([['json-ld', data?.publisher], ...OUTLET_METAS.map(meta(metas))]);
  const title = findTitle(page, metas, data?.headline, outlet?.[1]);
  const published = publishedAt(page, metas, data, [url?.[1], options.fetchedFrom, options.url], options.now);
  const authors = findAuthors(page, metas, data);
  const language = first(languages(page, metas, data));
  return {
    title: title?.[1] ?? null,
    outlet: outlet?.[1] ?? null,
    published: published && { value: published[1], origin: published[0] === 'url' ? 'URL' : 'METADATA' },
    authors: authors?.[1] ?? [],
    language: language?.[1]?.replace('_', '-') ?? null,
    url: url?.[1] ?? null,
    isAccessibleForFree: data?.isAccessibleForFree ?? true,
    origins: originsOf({ title, outlet, published, authors, language, url }),
  };
}

function first<T>(candidates: readonly Candidate<T>[]): Found<T> | null {
  const found = candidates.find(([, value]) => value !== null && value !== undefined && value !== '');
  return (found as Found<T> | undefined) ?? null;
}

function originsOf(found: Record<string, Found<unknown> | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, value]) => (value ? [[field, value[0]]] : [])),
  );
}

/** Meta tags by their name, property or itemprop in lower case; the first of each wins. */
function readMetas(page: Page): Metas {
  const metas: Metas = new Map();
  for (const tag of page.querySelectorAll('meta')) {
    const key = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim();
    if (key && content && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content);
  }
  return metas;
}

function meta(metas: Metas): (name: string) => Candidate {
  return (name) => [name, metas.get(name)];
}

function publishedAt(
  page: Page,
  metas: Metas,
  data: LinkedData | null,
  urls: (string | null | undefined)[],
  now: Date,
): Found | null {
  const stated: Candidate[] = [
    ['json-ld', data?.datePublished],
    ...DATE_METAS.map(meta(metas)),
    ['itemprop', attributeOf(page, '[itemprop="datePublished"]', 'content', 'datetime')],
    [
      'time',
      attributeOf(
        page,
        'time[pubdate], article time[datetime], main time[datetime], header time[datetime]',
        'datetime',
      ),
    ],
    ['time', attributeOf(page, 'time[datetime]', 'datetime')],
    ...urls.map((url): Candidate => ['url', url && dateInAddress(url)]),
    ['visible-date', visibleDate(page)],
  ];
  return first(stated.map(([origin, written]): Candidate => [origin, written && readDate(written, now)]));
}

/** The first date in what the page itself calls a date: `<span class="post-date">May 4, 1998</span>`. */
function visibleDate(page: Page): string | null {
  const marked = page.querySelectorAll(
    '[class*="date" i], [id*="date" i], [class*="publish" i], [class*="time" i]',
  );
  for (const element of marked) {
    const line = lineOf(element);
    const written = line.length < 150 ? findWrittenDate(line) : null;
    if (written) return written;
  }
  return null;
}

/** "/2019/11/20/…", "/2019-11-20/…", "/2019/nov/20/…", "-20191120.html". */
function dateInAddress(url: string): string | null {
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//.exec(url);
  if (named) return `${named[3]} ${named[2]} ${named[1]}`;
  const [, year, month, day] =
    /[/_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)/.exec(url) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}

function attributeOf(page: Page, selector: string, ...names: string[]): string | null {
  const element = page.querySelector(selector);
  if (!element) return null;
  return names.map((name) => element.getAttribute(name)).find(Boolean) ?? (lineOf(element) || null);
}

function findAuthors(page: Page, metas: Metas, data: LinkedData | null): Found<string[]> | null {
  const visible = page.querySelector('[rel="author"], [itemprop="author"], .byline, .author-name');
  const candidates: Candidate[] = [
    ['json-ld', data?.authors.join(';')],
    ...AUTHOR_METAS.map(meta(metas)),
    ['byline', lineOf(visible)],
  ];
  const named = candidates.map(([origin, value]): Candidate<string[]> => [origin, splitAuthors(value ?? '')]);
  return named.find((candidate): candidate is Found<string[]> => Boolean(candidate[1]?.length)) ?? null;
}

/** Names only: no addresses, no "Staff", nothing as long as a sentence. */
function splitAuthors(value: string): string[] {
  return value
    .replace(/^\s*by:?\s+/i, '')
    .split(/;|,| and | & |\|/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(
      (name) =>
        /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,5}$/u.test(name) &&
        !/^(?:staff|admin|editor|by)\b/i.test(name),
    );
}

function languages(page: Page, metas: Metas, data: LinkedData | null): Candidate[] {
  return [
    ['html-lang', page.documentElement.getAttribute('lang')],
    ['json-ld', data?.language],
    ['og:locale', metas.get('og:locale')],
    ['content-language', metas.get('content-language')],
  ];
}

/** Absolute ones only; a canonical address that is the bare site tells nothing of the article. */
function addresses(page: Page, metas: Metas, base: string | undefined): Candidate[] {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return [
    ['canonical', absolute(canonical, base)],
    ['og:url', absolute(metas.get('og:url'), base)],
  ];
}

function absolute(address: string | null | undefined, base: string | undefined): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) && url.pathname !== '/' ? url.href : null;
}
