import type { DraftOrRejection, Source } from '../draft';
import { readSitemap } from '../feeds/read-sitemap';

/** A sitemap has no article in it: each page that it names is told, to be fetched. */
export function* readSitemapPages({ text }: Source): Generator<DraftOrRejection> {
  const { pages, sitemaps } = readSitemap(text) ?? { pages: [], sitemaps: [] };
  const named = [...pages, ...sitemaps.map(({ url }) => ({ url, title: null }))];
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
