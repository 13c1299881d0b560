import { readSitemap, sitemapFeed } from '../../../src/ingest/feeds/read-sitemap';

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://herald.example/talks</loc><n:news><n:publication><n:name>The Lake Herald</n:name><n:language>en</n:language></n:publication>
<n:publication_date>1998-05-04T10:00:00+02:00</n:publication_date><n:title>Ministers meet</n:title><n:keywords>talks, border</n:keywords></n:news></url>
<url><loc>not an address</loc></url><url><loc>https://herald.example/about</loc><lastmod>1998-05-01</lastmod></url></urlset>`;

test('the pages of a news sitemap, with title and day', () =>
  expect(readSitemap(NEWS)).toEqual({
    pages: [
      {
        url: 'https://herald.example/talks',
        title: 'Ministers meet',
        isNews: true,
        published: '1998-05-04T10:00:00+02:00',
        lastModified: null,
        language: 'en',
        outlet: 'The Lake Herald',
        keywords: ['talks', 'border'],
      },
      {
        url: 'https://herald.example/about',
        title: null,
        isNews: false,
        published: null,
        lastModified: '1998-05-01',
        language: null,
        outlet: null,
        keywords: [],
      },
    ],
    sitemaps: [],
  }));

test('the sitemaps of an index', () =>
  expect(
    readSitemap('<sitemapindex><sitemap><loc>https://herald.example/news.xml</loc></sitemap></sitemapindex>'),
  ).toEqual({ pages: [], sitemaps: [{ url: 'https://herald.example/news.xml', lastModified: null }] }));

test('a root may have a prefix', () =>
  expect(
    readSitemap(
      '<sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9"><sm:url><sm:loc>https://herald.example/talks</sm:loc></sm:url></sm:urlset>',
    )?.pages,
  ).toHaveLength(1));

test('comments of any length may stand before it', () =>
  expect(
    readSitemap(
      `<?xml version="1.0"?>${'<!-- made by hand -->\n'.repeat(2_000)}<urlset><url><loc>https://herald.example/talks</loc></url></urlset>`,
    )?.pages,
  ).toHaveLength(1));

test('a feed that speaks of one in a comment is none', () =>
  expect(readSitemap('<!-- see the <urlset> --><rss/>')).toBeNull());

test('a feed is no sitemap', () => expect(readSitemap('<rss/>')).toBeNull());

test("relative addresses are read from the sitemap's own", () =>
  expect(
    readSitemap('<urlset><url><loc>/talks</loc></url><url/></urlset>', 'https://herald.example/sitemap.xml')
      ?.pages,
  ).toMatchObject([{ url: 'https://herald.example/talks' }]));

const dated = (url: string, lastModified: string | null) => ({
  url: `https://herald.example/${url}`,
  isNews: false,
  title: null,
  published: null,
  lastModified,
  language: null,
  outlet: null,
  keywords: [],
});
const linksOf = (...pages: ReturnType<typeof dated>[]) =>
  sitemapFeed(pages).entries.map(({ link }) => link?.replace('https://herald.example/', ''));

describe('as a feed', () => {
  test('the latest pages come first, those without a day last', () =>
    expect(
      linksOf(dated('old', '1998-05-01'), dated('none', null), dated('new', '1998-05-02T10:00Z')),
    ).toEqual(['new', 'old', 'none']));

  test('where some pages are news, the others are none', () =>
    expect(linksOf(dated('about', '1998-05-03'), { ...dated('talks', null), isNews: true })).toEqual([
      'talks',
    ]));

  test('the day of the last change is not taken for that of the publication', () =>
    expect(sitemapFeed([dated('old', '1998-05-01')]).entries).toMatchObject([
      { published: null, updated: null },
    ]));

  test('it is called as its news are', () =>
    expect(
      sitemapFeed([{ ...dated('talks', null), outlet: 'The Lake Herald', language: 'en' }]),
    ).toMatchObject({ title: 'The Lake Herald', language: 'en' }));
});
