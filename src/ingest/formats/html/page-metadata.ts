import type { Genre, PublicationDate } from '../../../model/article';
import type { Keyword } from '../../clean/media-topics';
import type { ReadOptions } from '../../draft';
import { first } from './candidate';
import type { Candidate, Found } from './candidate';
import { readLinkedData } from './json-ld';
import type { LinkedData } from './json-ld';
import { meta, readMetas } from './metas';
import type { Metas } from './metas';
import type { Page } from './page';
import { findAuthors } from './page-authors';
import { publishedAt } from './page-dates';
import { findGenre, findKeywords } from './page-keywords';
import { findTitle } from './title';

/** What a page says of its article beside the words, each with its origin. */
export interface PageMetadata {
  title: string | null;
  outlet: string | null;
  published: PublicationDate | null;
  authors: string[];
  language: string | null;
  keywords: Keyword[];
  genre: Genre | null;
  url: string | null;
  isAccessibleForFree: boolean;
  /** The text as JSON-LD has it, for a page that shows none before its scripts have run. */
  statedText: string | null;
  origins: Record<string, string>;
}

const OUTLET_METAS =
  'og:site_name dc.publisher dcterms.publisher citation_journal_title application-name'.split(' ');

/** JSON-LD first, then OpenGraph and article tags, other meta tags, the elements of the page, and last its address. */
export function readPageMetadata(page: Page, options: ReadOptions): PageMetadata {
  const data = readLinkedData(page);
  const metas = readMetas(page);
  const url = first(addresses(page, metas, options.fetchedFrom ?? options.url));
  const outlet = first([['json-ld', data?.publisher], ...OUTLET_METAS.map(meta(metas))]);
  const urls = [url?.[1], options.fetchedFrom, options.url];
  const { title, heading } = findTitle({
    page,
    metas,
    headline: data?.headline,
    outlet: outlet?.[1],
    url: urls.find(Boolean),
  });
  const published = publishedAt({ page, metas, data, urls, heading, now: options.now });
  const authors = findAuthors(page, metas, data);
  const language = first(languages(page, metas, data));
  const topics = findKeywords(page, metas, data);
  return {
    title: title?.[1] ?? null,
    outlet: outlet?.[1] ?? null,
    published: published && { value: published[1], origin: published[0] === 'url' ? 'URL' : 'METADATA' },
    authors: authors?.[1] ?? [],
    language: language?.[1]?.replace('_', '-') ?? null,
    keywords: topics?.[1] ?? [],
    genre: findGenre(data, topics?.[1] ?? []),
    url: url?.[1] ?? null,
    isAccessibleForFree: data?.isAccessibleForFree ?? true,
    statedText: data?.body ?? null,
    origins: originsOf({ title, outlet, published, authors, language, topics, url }),
  };
}

function originsOf(found: Record<string, Found<unknown> | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, value]) => (value ? [[field, value[0]]] : [])),
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
