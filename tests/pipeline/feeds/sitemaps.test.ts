import { gzipSync } from 'node:zlib';
import { createFeeds } from '../../../src/pipeline/feeds/feeds';
import { politeFetch } from '../../../src/pipeline/feeds/polite-fetch';
import { pollOnce } from '../../../src/pipeline/feeds/poll-feed';
import { useDatabase } from '../../database';
import { LeapingClock } from './leaping-clock';
import { Web } from './web';

const database = useDatabase({ each: true });
const at = (name: string): string => `https://herald.example/${name}`;
let clock: LeapingClock;
let web: Web;
beforeEach(() => {
  clock = new LeapingClock(Date.parse('2021-05-04T12:00:00Z'));
  web = new Web(clock);
});
const settings = () => ({
  dataSource: database.dataSource,
  clock,
  random: () => 0.5,
  fetch: politeFetch({ dataSource: database.dataSource, fetch: web.fetch, clock, userAgent: 'Newsgraph/1' }),
});
const add = (url: string) => createFeeds(database.dataSource, settings().fetch, clock).add(url, 'local');
const feed = async () => (await database.rows('select * from feed'))[0];

/** What the next poll queues. */
async function polled(): Promise<string[]> {
  clock.leap(3_600_000);
  const before = await database.rows('select from job_item');
  await pollOnce(settings());
  const items = await database.rows<{ item: string }>('select item from job_item order by job_id, position');
  return items.slice(before.length).map(({ item }) => item.replace(at(''), ''));
}

const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const newsSitemap = (...names: string[]): string =>
  `<urlset ${NEWS}>${names
    .map(
      (name) => `<url><loc>${at(name)}</loc><news:news><news:publication><news:name>The Herald</news:name>
        </news:publication><news:title>About ${name}</news:title></news:news></url>`,
    )
    .join('')}</urlset>`;
const sitemap = (...pages: [name: string, lastmod?: string][]): string => sitemapOf(pages);
const sitemapOf = (pages: readonly [name: string, lastmod?: string][]): string =>
  `<urlset>${pages
    .map(([name, day]) => `<url><loc>${at(name)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`)
    .join('')}</urlset>`;
const index = (...pages: [name: string, lastmod?: string][]): string =>
  sitemap(...pages)
    .replace(/url>/g, 'sitemap>')
    .replace(/urlset/g, 'sitemapindex');

test('a news sitemap is followed as a feed, each page once', async () => {
  web.put(at('sitemap.xml'), { body: newsSitemap('rain', 'wind') });
  await add(at('sitemap.xml'));
  expect(await feed()).toMatchObject({ url: at('sitemap.xml'), title: 'The Herald' });
  expect(await polled()).toEqual(['rain', 'wind']);
  web.put(at('sitemap.xml'), { body: newsSitemap('snow', 'rain') });
  expect(await polled()).toEqual(['snow']);
});

test('one that is packed is opened', async () => {
  const packed = gzipSync(newsSitemap('rain'));
  web.put(at('sitemap.xml.gz'), { body: packed });
  await add(at('sitemap.xml.gz'));
  expect(await polled()).toEqual(['rain']);
});

test('of an index the news are read, also where the index stays the same', async () => {
  web.put(at('index.xml'), {
    body: index(['pages.xml', '2021-05-04'], ['news.xml', '2021-05-01']),
    etag: '"1"',
  });
  web.put(at('news.xml'), { body: newsSitemap('rain') });
  await add(at('index.xml'));
  expect(await polled()).toEqual(['rain']);
  web.put(at('news.xml'), { body: newsSitemap('rain', 'wind') });
  expect(await polled()).toEqual(['wind']);
  expect(web.requested(at('pages.xml'))).toBe(0);
});

test('of an index without news the five latest are read', async () => {
  const days = ['01', '02', '03', '04', '05', '06', '07'];
  web.put(at('index.xml'), {
    body: index(...days.map((day): [string] => [`posts-2021-04-${day}.xml`]), [
      'tags-sitemap.xml',
      '2021-05-04',
    ]),
  });
  for (const day of days)
    web.put(at(`posts-2021-04-${day}.xml`), { body: sitemap([`story-${day}`, `2021-04-${day}`]) });
  await add(at('index.xml'));
  expect(await polled()).toEqual(['story-07', 'story-06', 'story-05', 'story-04', 'story-03']);
  expect(web.requested(at('tags-sitemap.xml'))).toBe(0);
});

test('an index within an index is read, one that names itself once', async () => {
  web.put(at('index.xml'), { body: index(['index.xml'], ['inner.xml']) });
  web.put(at('inner.xml'), { body: index(['inner.xml'], ['index.xml'], ['posts.xml']) });
  web.put(at('posts.xml'), { body: sitemap(['rain']) });
  await add(at('index.xml'));
  expect(await polled()).toEqual(['rain']);
  expect(web.requested(at('inner.xml'))).toBe(2);
});

test('of the sitemaps of an index those that fail are left for the next poll', async () => {
  web.put(at('index.xml'), { body: index(['a.xml'], ['b.xml']) });
  web.put(at('a.xml'), { body: sitemap(['rain']) });
  await add(at('index.xml'));
  expect(await polled()).toEqual(['rain']);
  web.put(at('b.xml'), { body: sitemap(['wind']) });
  expect(await polled()).toEqual(['wind']);
});

test('where all of them fail, the reason is told', async () => {
  web.put(at('index.xml'), { body: index(['a.xml']) });
  web.put(at('a.xml'), { body: sitemap(['rain']) });
  await add(at('index.xml'));
  web.put(at('a.xml'), { status: 503 });
  expect(await polled()).toEqual([]);
  expect(await feed()).toMatchObject({ last_error: 'Status 503.', faults: 1 });
});

test('many pages without a day can not be followed', async () => {
  const pages = Array.from({ length: 501 }, (_, i): [string] => [`page-${i}`]);
  web.put(at('sitemap.xml'), { body: sitemapOf(pages) });
  await expect(add(at('sitemap.xml'))).rejects.toThrow(
    "The sitemap names 501 pages and dates none of them, so the new ones can't be told. Follow a feed or a news sitemap of this site.",
  );
});

describe('a page that names no feed', () => {
  beforeEach(() => web.put(at(''), { body: '<html><body>News</body></html>' }));
  const robots = (...lines: string[]) => web.put(at('robots.txt'), { body: lines.join('\n') });

  test("leads to the sitemap of its host's robots.txt, one of news first", async () => {
    robots(`Sitemap: ${at('all.xml')}`, 'Sitemap: /news.xml');
    web.put(at('news.xml'), { body: newsSitemap('rain') });
    await add(at(''));
    expect(await feed()).toMatchObject({ url: at('news.xml'), title: 'The Herald' });
  });

  test('leads to the next where the first is none', async () => {
    robots('Sitemap: no address:', `Sitemap: ${at('gone-news.xml')}`, `Sitemap: ${at('all.xml')}`);
    web.put(at('all.xml'), { body: sitemap(['rain', '2021-05-04']) });
    await add(at(''));
    expect(await feed()).toMatchObject({ url: at('all.xml'), title: null });
  });

  test('is not followed into what its robots.txt keeps programs from', async () => {
    robots('User-agent: *', 'Disallow: /maps/', `Sitemap: ${at('maps/news.xml')}`);
    web.put(at('maps/news.xml'), { body: newsSitemap('rain') });
    await expect(add(at(''))).rejects.toThrow("neither the page there nor its host's robots.txt names one");
    expect(web.requested(at('maps/news.xml'))).toBe(0);
  });
});

test('nobody waits longer for a host that asks for long pauses', async () => {
  web.put(at(''), { body: '<html><body>News</body></html>' });
  const named = ['a.xml', 'b.xml'].map((name) => `Sitemap: ${at(name)}`);
  web.put(at('robots.txt'), { body: ['User-agent: *', 'Crawl-delay: 30', ...named].join('\n') });
  web.put(at('a.xml'), { body: '<p>No sitemap.' });
  await expect(add(at(''))).rejects.toThrow(
    "Its host is slow, or asks for long pauses between requests: after 30 s no feed was found. Give the feed's own address.",
  );
  expect(web.requested(at('b.xml'))).toBe(0);
});

test('an index of very many pages that nobody dated is refused with its reason', async () => {
  web.put(at('index.xml'), { body: index(['posts.xml']) });
  const pages = Array.from({ length: 130_000 }, (_, i): [string] => [`story-${i}`]);
  web.put(at('posts.xml'), { body: sitemapOf(pages) });
  await expect(add(at('index.xml'))).rejects.toThrow('names 130000 pages and dates none of them');
});
