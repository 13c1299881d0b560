import { readArticles } from '../../../src/ingest/read-article';

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://herald.example/talks</loc><n:news><n:publication><n:name>The Lake Herald</n:name><n:language>en</n:language></n:publication>
<n:publication_date>1998-05-04T10:00:00+02:00</n:publication_date><n:title>Ministers meet</n:title></n:news></url>
<url><loc>not an address</loc></url><url><loc>https://herald.example/about</loc><lastmod>1998-05-01</lastmod></url></urlset>`;

test('as input it names what to fetch', () =>
  expect(
    [...readArticles(NEWS, { now: new Date() })].map(
      (reading) => 'rejection' in reading && reading.rejection,
    ),
  ).toEqual([
    {
      code: 'LINK_ONLY',
      message: '"Ministers meet" is only named here. Take it in from https://herald.example/talks.',
    },
    {
      code: 'LINK_ONLY',
      message: 'The page is only named here. Take it in from https://herald.example/about.',
    },
  ]));
