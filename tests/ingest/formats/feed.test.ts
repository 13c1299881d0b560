import { readArticles } from '../../../src/ingest/read-article';
import type { Article, Reading } from '../../../src/model/article';

const NOW = new Date('2026-11-24T09:00:00Z');
const SENTENCE =
  'The two ministers met for an hour in Geneva and agreed to meet again before the end of the year.';
const readAll = (text: string, fetchedFrom = 'https://herald.example/feed') => [
  ...readArticles(text, { now: NOW, fetchedFrom }),
];
function articleOf(text: string): Article {
  const [reading] = readAll(text);
  if (!reading || 'rejection' in reading) throw new Error(JSON.stringify(reading));
  return reading.article;
}
const codesOf = (readings: Reading[]) =>
  readings.map((reading) =>
    'rejection' in reading ? reading.rejection.code : reading.problems.map(({ code }) => code),
  );

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Lake Herald</title><link>https://herald.example/</link><language>en</language>
<item><title>Ministers meet in Geneva</title><link>/talks?from=feed</link><guid isPermaLink="false">42</guid>
<dc:creator>Jane Roe</dc:creator><pubDate>Mon, 04 May 1998 10:00:00 +0200</pubDate>
<description>They met.</description><content:encoded><![CDATA[<p>${SENTENCE}</p><p>Nothing was signed.</p><p>Read more: the border</p>]]></content:encoded></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Lake Herald</title>
<entry><title type="html">Ministers meet in &lt;b&gt;Geneva&lt;/b&gt;</title><link rel="self" href="/x"/><link href="/talks?from=feed"/><id>42</id>
<author><name>Jane Roe</name></author><published>1998-05-04T10:00:00+02:00</published><updated>1998-05-05T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${SENTENCE}</p><p>Nothing was <b>sig</b>ned.</p></div></content></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Lake Herald</title><dc:language>en</dc:language></channel>
<item rdf:about="https://herald.example/talks?from=feed"><title>Ministers meet in Geneva</title><dc:creator>Jane Roe</dc:creator><dc:date>1998-05-04T10:00:00+02:00</dc:date>
<content:encoded>&lt;p&gt;${SENTENCE}&lt;/p&gt;&lt;p&gt;Nothing was signed.&lt;/p&gt;</content:encoded></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Lake Herald',
  language: 'en',
  authors: [{ name: 'Jane Roe' }],
  items: [
    {
      id: '42',
      url: '/talks?from=feed',
      title: 'Ministers meet in Geneva',
      date_published: '1998-05-04T10:00:00+02:00',
      content_html: `<p>${SENTENCE}</p><p>Nothing was signed.</p>`,
    },
  ],
});

test.each([
  ['RSS', RSS],
  ['Atom', ATOM],
  ['RDF', RDF],
  ['JSON Feed', JSON_FEED],
  [
    'RSS with an ampersand that is not escaped',
    RSS.replace('The Lake', 'At & T').replace('At & T', 'The Lake'),
  ],
])('%s', (_, feed) =>
  expect(articleOf(feed)).toMatchObject({
    title: 'Ministers meet in Geneva',
    text: `Ministers meet in Geneva\n\n${SENTENCE}\n\nNothing was signed.`,
    url: 'https://herald.example/talks?from=feed',
    outlet: 'The Lake Herald',
    authors: ['Jane Roe'],
    published: { value: '1998-05-04T08:00Z', origin: 'METADATA' },
    language: 'en',
    origins: { title: 'feed', published: 'feed', outlet: 'feed-title' },
  }),
);

test.each([
  ['an id that is an address', '<id>https://herald.example/talks</id>', 'https://herald.example/talks'],
  ['content elsewhere', '<id>42</id><content src="/talks"/>', 'https://herald.example/talks'],
])('the address of an Atom entry without a link: %s', (_, parts, url) =>
  expect(
    articleOf(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Lake Herald</title><entry><title>Talks</title>${parts}<summary>${SENTENCE}</summary></entry></feed>`,
    ).url,
  ).toBe(url),
);

test('CDF', () =>
  expect(
    articleOf(
      `<CHANNEL HREF="https://herald.example/"><TITLE>The Lake Herald</TITLE><ITEM HREF="/talks" LASTMOD="1998-05-04"><TITLE>Ministers meet</TITLE><ABSTRACT>${SENTENCE}</ABSTRACT></ITEM></CHANNEL>`,
    ),
  ).toMatchObject({
    title: 'Ministers meet',
    url: 'https://herald.example/talks',
    published: { value: '1998-05-04' },
    origins: { published: 'feed-updated' },
  }));

test.each<[string, string, unknown]>([
  ['a summary alone', RSS.replace(/<content:[\s\S]*<\/content:encoded>/, ''), [['SUMMARY_ONLY']]],
  ['a date that is none', RSS.replace('04 May 1998', 'some day'), [['UNREADABLE_DATE']]],
  ['a date in the future', RSS.replace('04 May 1998', '04 May 2098'), [['UNREADABLE_DATE']]],
  ['an entry without text', RSS.replace(/<description>[\s\S]*encoded>/, ''), ['NO_TEXT']],
  ['no entry', '<rss><channel><title>The Lake Herald</title></channel></rss>', ['EMPTY']],
  ['a feed that is cut off', RSS.slice(0, RSS.indexOf('Nothing')), [[]]],
])('%s', (_, feed, codes) => expect(codesOf(readAll(feed))).toEqual(codes));

test('a document type with declarations of its own is no part of the feed', () => {
  const entities = Array.from({ length: 200 }, (_, i) => `<!ENTITY e${i} "${'lol'.repeat(10)}">`).join('');
  expect(articleOf(RSS.replace('<rss', `<!DOCTYPE rss [${entities}]><rss`)).title).toBe(
    'Ministers meet in Geneva',
  );
});

test('one broken entry leaves the others', () =>
  expect(codesOf(readAll(RSS.replace('<item>', '<item><title>Empty</title></item><item>')))).toEqual([
    'NO_TEXT',
    [],
  ]));

test('the address of a feed is not that of its only entry', () => {
  const alone = RSS.replace(/<link>.talks[^<]*<.link>/, '');
  expect(articleOf(alone)).toMatchObject({ title: 'Ministers meet in Geneva', url: null });
});
