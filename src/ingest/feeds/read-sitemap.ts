import { parseXml, type XmlElement } from '../xml/parse-xml';
import { descend, descendantsOf, lineOf } from '../xml/xml-element';
import { withoutPrologue } from '../recognise-start';
import { absolute } from './entry-values';
import type { Feed } from './feed';

export interface Sitemap {
  pages: SitemapPage[];
  /** The sitemaps that an index names. */
  sitemaps: NamedSitemap[];
}

/** A page that a sitemap names; news sitemaps tell its title, day and outlet as well. */
export interface SitemapPage {
  url: string;
  isNews: boolean;
  title: string | null;
  /** As written. */
  published: string | null;
  lastModified: string | null;
  language: string | null;
  keywords: string[];
  outlet: string | null;
}

export interface NamedSitemap {
  url: string;
  lastModified: string | null;
}

/** Of the declarations and comments before the root. */
const MOST_BEFORE = 1_000_000;

const ROOT = /^<(?:[\w.-]+:)?(?:urlset|sitemapindex)[\s>]/i;

/** The pages of a sitemap, news or not, and the sitemaps that an index names. Null where the text is no sitemap. */
export function readSitemap(text: string, address?: string): Sitemap | null {
  // Most of what is asked is a feed, which is parsed by who reads it.
  if (!ROOT.test(withoutPrologue(text.slice(0, MOST_BEFORE)))) return null;
  const root = parseXml(text);
  if (!root || !/^(?:urlset|sitemapindex)$/i.test(root.name)) return null;
  return {
    pages: descendantsOf(root, 'url').flatMap((element) => pageOf(element, address) ?? []),
    sitemaps: descendantsOf(root, 'sitemap').flatMap((element) => placeOf(element, address) ?? []),
  };
}

function pageOf(element: XmlElement, address: string | undefined): SitemapPage | null {
  const place = placeOf(element, address);
  const news = descend(element, 'news:news');
  const line = (...path: string[]): string | null => lineOf(descend(news, ...path));
  return (
    place && {
      ...place,
      isNews: news !== undefined,
      title: line('news:title'),
      published: line('news:publication_date'),
      language: line('news:publication', 'news:language'),
      outlet: line('news:publication', 'news:name'),
      keywords: (line('news:keywords') ?? '').split(',').flatMap((word) => word.trim() || []),
    }
  );
}

function placeOf(element: XmlElement, address: string | undefined): NamedSitemap | null {
  const url = absolute(lineOf(descend(element, 'loc')), address);
  return url === null ? null : { url, lastModified: lineOf(descend(element, 'lastmod')) };
}

/** Those that are told as news, or else all; the latest first. */
export function latestPages(pages: readonly SitemapPage[]): SitemapPage[] {
  const news = pages.filter(({ isNews }) => isNews);
  const timed = (news.length > 0 ? news : pages).map((page) => ({ page, time: timeOf(page) }));
  return timed.sort((a, b) => b.time - a.time).map(({ page }) => page);
}

/** The pages of sitemaps as a feed. */
export function sitemapFeed(pages: readonly SitemapPage[]): Feed {
  const latest = latestPages(pages);
  return {
    title: latest.find(({ outlet }) => outlet)?.outlet ?? null,
    link: null,
    language: latest.find(({ language }) => language)?.language ?? null,
    // The day of a page's last change says nothing of its publication, and some say "now" each time.
    entries: latest.map(({ url, title, published, keywords }) => ({
      id: null,
      title,
      link: url,
      authors: [],
      published,
      updated: null,
      categories: keywords,
      summary: null,
      content: null,
    })),
  };
}

/** Long ago where no day is told. */
export function timeOf(told: { published?: string | null; lastModified: string | null }): number {
  return Date.parse(told.published ?? told.lastModified ?? '') || 0;
}

/** Sites call the sitemap of their latest articles so: "/news-sitemap.xml", "/sitemaps/google-news". */
export function isNewsSitemap(url: string): boolean {
  return /news/i.test(new URL(url).pathname);
}
