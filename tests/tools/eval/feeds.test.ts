import { translate } from '../../../tools/eval/feed-expectations';

test.each([
  ["not bozo and entries[0]['title'] == 'Talks'", { entry: 0, field: 'title', value: 'Talks' }],
  ["feed['title'] == u'Talks \\u2014 open'", { entry: null, field: 'title', value: 'Talks — open' }],
  [
    "entries[1].link == 'http://herald.example/'",
    { entry: 1, field: 'link', value: 'http://herald.example/' },
  ],
  ["not bozo and entries[0]['content'][0]['value'] == 'It\\'s'", { entry: 0, field: 'text', value: "It's" }],
  [
    "not bozo and entries[0]['published_parsed'] == (2004, 1, 2, 19, 48, 21, 4, 2, 0)",
    { entry: 0, field: 'published', value: '2004-01-02' },
  ],
  [
    "not bozo and entries[0]['title_detail']['value'] == 'Talks'",
    { entry: 0, field: 'title', value: 'Talks' },
  ],
])('translates %s', (python, expected) => expect(translate(python)).toEqual(expected));

test.each([
  ['what we do not read', "feed['generator'] == 'x'"],
  ['more than a comparison', "feed['title'] == 'a' and len(entries) == 2"],
  ['the type of a title', "not bozo and entries[0]['title_detail']['type'] == 'text/html'"],
  ['nothing', null],
])('null for %s', (_, python) => expect(translate(python)).toBeNull());
