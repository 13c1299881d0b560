import type { DraftOrRejection, Source } from '../draft';
import { parseXml } from '../xml/parse-xml';
import { descend, descendantsOf, lineOf } from '../xml/xml-element';

/** A page that a sitemap names; news sitemaps tell its title and day as well. */
export interface SitemapPage {
  url: string;
  title: string | null;
  /** As written. */
  published: string | null;
  language: string | null;
  outlet: string | null;
}

/** The pages of a sitemap, news or not, and the sitemaps that an index names. Null where the text is no sitemap. */
export function readSitemap(text: string): { pages: SitemapPage[]; sitemaps: string[] } | null {
  const root = parseXml(text);
  if (!root || !/^(?:urlset|sitemapindex)$/i.test(root.name)) return null;
  const pages = descendantsOf(root, 'url').flatMap((element) => {
    const url = lineOf(descend(element, 'loc'));
    const line = (...path: string[]) => lineOf(descend(element, 'news:news', ...path));
    const page = {
      title: line('news:title'),
      published: line('news:publication_date') ?? lineOf(descend(element, 'lastmod')),
      language: line('news:publication', 'news:language'),
      outlet: line('news:publication', 'news:name'),
    };
    return url && URL.canParse(url) ? [{ url, ...page }] : [];
  });
  const sitemaps = descendantsOf(root, 'sitemap').flatMap((element) => lineOf(descend(element, 'loc')) ?? []);
  return { pages, sitemaps };
}

/** A sitemap has no article in it: each page that it names is told, to be fetched. */
export function* readSitemapPages({ text }: Source): Generator<DraftOrRejection> {
  const { pages, sitemaps } = readSitemap(text) ?? { pages: [], sitemaps: [] };
  const named = [...pages, ...sitemaps.map((url) => ({ url, title: null }))];
  if (named.length === 0) yield { rejection: { code: 'EMPTY', message: 'The sitemap names no page.' } };
  for (const { url, title } of named) {
    const what = title ? `"${title.slice(0, 100)}"` : 'The page';
    yield {
      rejection: {
        code: 'LINK_ONLY',
        message: `${what} is only named here. Take it in from ${url.slice(0, 300)}.`,
      },
    };
  }
}
