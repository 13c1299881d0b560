import { writeOpml } from '../../src/export/opml';
import { readOpml } from '../../src/ingest/feeds/read-opml';

test('what is written is read again', () => {
  const urls = ['https://herald.example/rss?a=1&b="2"', 'https://courier.example/<atom>'];
  expect(readOpml(writeOpml(urls.map((url) => ({ url, title: 'News & "views"' }))))).toEqual(urls);
});

test('a feed without a title goes by its address', () =>
  expect(writeOpml([{ url: 'https://herald.example/rss', title: null }])).toContain(
    'text="https://herald.example/rss"',
  ));
