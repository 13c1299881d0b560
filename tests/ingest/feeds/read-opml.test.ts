import { readOpml } from '../../../src/ingest/feeds/read-opml';

test('feeds in folders and beside them, each once', () =>
  expect(
    readOpml(`<?xml version="1.0"?><opml version="1.0"><body><outline text="News">
      <outline type="rss" text="The Herald" xmlUrl="https://herald.example/rss?a=1&amp;b=2"/></outline>
      <outline xmlurl=" https://courier.example/atom "/><outline text="A note" url="https://note.example"/>
      <outline xmlUrl="https://courier.example/atom"/></body></opml>`),
  ).toEqual(['https://herald.example/rss?a=1&b=2', 'https://courier.example/atom']));

test.each([
  ['a list without a feed', '<opml><body/></opml>', []],
  ['one that is cut off', '<opml><body><outline xmlUrl="https://a.example/rss"', []],
  ['a feed', '<rss><channel/></rss>', null],
  ['no XML', 'https://herald.example/rss', null],
])('%s', (_, text, feeds) => expect(readOpml(text)).toEqual(feeds));
