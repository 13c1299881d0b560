import type { Feed, FeedEntry } from '../../../src/ingest/feeds/feed';
import { type FeedItem, polledEntries } from '../../../src/pipeline/feeds/polled-entries';

const entry = (given: Partial<FeedEntry>): FeedEntry => ({
  id: null,
  title: null,
  link: null,
  authors: [],
  published: null,
  updated: null,
  categories: [],
  summary: null,
  content: null,
  ...given,
});
const feed = (entries: FeedEntry[], title = 'The Herald'): Feed => ({
  title,
  link: null,
  language: 'en',
  entries,
});
const polled = (...entries: Partial<FeedEntry>[]) => polledEntries(feed(entries.map(entry)));
const titles = (...entries: Partial<FeedEntry>[]) =>
  polled(...entries).map(({ input }) => (input as FeedItem).feed.entries[0]?.title);

test.each<[string, Partial<FeedEntry>[], number]>([
  ['of two ids', [{ id: '1' }, { id: '2' }], 2],
  [
    'of one id, with a link each',
    [
      { id: '1', link: 'a' },
      { id: '1', link: 'b' },
    ],
    2,
  ],
  [
    'of one id and no link, with a title each',
    [
      { id: '1', title: 'A' },
      { id: '1', title: 'B' },
    ],
    2,
  ],
  [
    'without ids that link to the front page',
    [
      { link: '/', title: 'A' },
      { link: '/', title: 'B' },
    ],
    2,
  ],
  [
    'of one id and link, whose title changed',
    [
      { id: '1', link: 'a', title: 'A' },
      { id: '1', link: 'a', title: 'B' },
    ],
    1,
  ],
  [
    'that stand there twice',
    [
      { link: 'a', title: 'A' },
      { link: 'a', title: 'A' },
    ],
    1,
  ],
])('entries %s', (_, entries, count) => {
  expect(polled(...entries)).toHaveLength(count);
});

test('of an entry that stands there twice the first is the newest', () => {
  expect(titles({ id: '1', link: 'a', title: 'New' }, { id: '1', link: 'a', title: 'Old' })).toEqual(['New']);
});

test('an entry has the same name when others have left the feed', () => {
  const [alone] = polled({ id: '1', link: 'a' });
  const [, among] = polled({ id: '2', link: 'b' }, { id: '1', link: 'a' });
  expect(alone?.key).toEqual(among?.key);
});

test('a feed of endless titles and entries stays small', () => {
  const long = 'x'.repeat(1_000_000);
  const entries = Array.from({ length: 2_000 }, (_, index) =>
    entry({
      id: String(index),
      title: long,
      link: long,
      authors: Array.from({ length: 200 }, () => long),
      categories: [long],
    }),
  );
  const kept = polledEntries(feed(entries, long));
  expect(kept).toHaveLength(500);
  expect(JSON.stringify(kept[0]?.input).length).toBeLessThan(150_000);
});
