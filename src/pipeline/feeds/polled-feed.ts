import { UserError } from '../../errors';
import { decodeBytes } from '../../ingest/clean/decode-bytes';
import type { Feed } from '../../ingest/feeds/feed';
import {
  MOST_ENTRIES,
  type PolledDocument,
  type ReadPolled,
  type ShownSitemap,
} from '../../ingest/feeds/read-polled';
import {
  isNewsSitemap,
  type NamedSitemap,
  sitemapFeed,
  type SitemapPage,
  timeOf,
} from '../../ingest/feeds/read-sitemap';
import type { FetchedPage } from '../../ingest/fetch/fetch-address';
import { openGzip } from '../../ingest/open-gzip';
import type { Fetch } from './polite-fetch';

export interface PolledFeed {
  readonly feed: Feed;
  /** What it names may change while it stays the same. */
  readonly isIndex: boolean;
}

/** Fetches what is polled, and reads it. */
export interface PolledSource {
  readonly fetch: Fetch;
  readonly readPolled: ReadPolled;
}

/** Of the sitemaps that an index names, together with those of an index within. */
const MOST_SITEMAPS = 5;
/** A site's sitemaps may name millions of pages; this is more than any file of them may hold (sitemaps.org). */
const MOST_PAGES = 100_000;

/**
 * The feed, or the sitemap as one, that stands at an address; null where there is none.
 * @param enough an index's sitemaps are asked for until there are more pages than these. @throws UserError
 */
export async function polledFeed(
  page: FetchedPage,
  source: PolledSource,
  enough = MOST_PAGES,
): Promise<PolledFeed | null> {
  const document = await documentOf(page, source);
  if ('feed' in document) return { feed: document.feed, isIndex: false };
  if ('neither' in document) return null;
  const { sitemap } = document;
  const isIndex = sitemap.sitemaps.length > 0;
  const { pages, count } = isIndex ? await pagesOfIndex(sitemap, page.fetchedFrom, source, enough) : sitemap;
  checkDated(pages, count);
  return { feed: sitemapFeed(pages), isIndex };
}

/** @throws UserError */
async function documentOf(
  page: FetchedPage,
  { readPolled }: PolledSource,
): Promise<Exclude<PolledDocument, { rejection: unknown }>> {
  const { bytes, charset, fetchedFrom } = page;
  const document = await readPolled({ bytes, charset, fetchedFrom });
  if ('rejection' in document) throw new UserError(document.rejection.code, document.rejection.message);
  return document;
}

export function textOf({ bytes, charset }: Pick<FetchedPage, 'bytes' | 'charset'>): string {
  const opened = openGzip(bytes);
  if ('rejection' in opened) throw new UserError(opened.rejection.code, opened.rejection.message);
  return decodeBytes(opened, charset);
}

/** The pages of the latest sitemaps that an index names. @throws why the first can't be read, where none can. */
async function pagesOfIndex(
  index: ShownSitemap,
  address: string,
  source: PolledSource,
  enough: number,
): Promise<Pick<ShownSitemap, 'pages' | 'count'>> {
  let { pages, count } = index;
  const asked = new Set([address]);
  const failures: UserError[] = [];
  let waiting = latest(index.sitemaps);
  for (let next = waiting.shift(); next && asked.size <= MOST_SITEMAPS; next = waiting.shift()) {
    if (asked.has(next.url) || count > enough) continue;
    asked.add(next.url);
    const read = await readNamed(next.url, source);
    if (read instanceof UserError) failures.push(read);
    else {
      pages = pages.concat(read.pages);
      count += read.count;
      waiting = latest(read.sitemaps).concat(waiting);
    }
    // Where the site tells its news apart, the rest is older or no news.
    if (pages.some(({ isNews }) => isNews)) waiting = waiting.filter(({ url }) => isNewsSitemap(url));
  }
  const [failure] = failures;
  if (failure && failures.length === asked.size - 1) throw failure;
  return { pages, count };
}

async function readNamed(url: string, source: PolledSource): Promise<ShownSitemap | UserError> {
  try {
    const document = await documentOf(await source.fetch(url), source);
    return 'sitemap' in document ? document.sitemap : { pages: [], count: 0, sitemaps: [] };
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** News first, then by the day of the last change, then by the day or number in the address; no list of tags. */
function latest(sitemaps: readonly NamedSitemap[]): NamedSitemap[] {
  const articles = sitemaps.filter(({ url }) => !OTHER_PAGES.test(new URL(url).pathname));
  return [...(articles.length > 0 ? articles : sitemaps)].sort(
    (a, b) =>
      Number(isNewsSitemap(b.url)) - Number(isNewsSitemap(a.url)) ||
      timeOf(b) - timeOf(a) ||
      b.url.localeCompare(a.url, 'en', { numeric: true }),
  );
}

/** "post_tag-sitemap.xml", "sitemap-authors.xml" */
const OTHER_PAGES =
  /(?<![a-z])(?:images?|videos?|authors?|categor(?:y|ies)|tags?|topics?|sections?|page-sitemap)(?![a-z])[^/]*$/i;

/** Of pages without a day those that are new can be told only where all are looked at each time. */
function checkDated(pages: readonly SitemapPage[], count: number): void {
  if (count <= MOST_ENTRIES || pages.some((page) => timeOf(page) > 0)) return;
  throw new UserError(
    'SITEMAP_UNDATED',
    `The sitemap names ${count} pages and dates none of them, so the new ones can't be told. Follow a feed or a news sitemap of this site.`,
  );
}
