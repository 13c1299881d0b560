import { BODY, articleOf } from './page';

const publishedOf = (body: string, head = '') => articleOf(body, head).published?.value;
const stated = (date: string) => `<meta property="article:published_time" content="${date}">`;

test.each([
  ['a line under the headline', '<h1>Ministers meet in Geneva</h1><div>May 4, 1998, 4:19 PM</div>'],
  ['with the author', '<h1>Ministers meet in Geneva</h1><p>Jane Roe, May 4, 1998</p>'],
  ['above the headline', '<div>This story is from May 4, 1998</div><h1>Ministers meet in Geneva</h1>'],
  ['in figures', '<h1>Ministers meet in Geneva</h1><p>Jane Roe am 4.5.1998, 13:36 Uhr</p>'],
  [
    'nearer than another article’s',
    '<h1>Ministers meet in Geneva</h1><div>May 4, 1998</div><div class="related"><span class="date">May 9, 1998</span></div>',
  ],
  [
    'not that of a change',
    '<h1>Ministers meet in Geneva</h1><div>Updated May 9, 1998</div><div>Published May 4, 1998</div>',
  ],
  [
    '<time> of the publication',
    '<time class="updated" datetime="1998-05-09"></time><time datetime="1998-05-04"></time>',
  ],
  [
    '<time> that tells both',
    '<time datetime="1998-05-04">Posted: May 4 | Last updated: 5 minutes ago</time>',
  ],
])('the day that readers see: %s', (_, body) => expect(publishedOf(body + BODY)).toBe('1998-05-04'));

test('the day in the author’s line is that of the article, however far below the headline', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `<p>The talks went on for hour ${index}.</p>`).join(
    '',
  );
  const author = '<div class="author">By <b>Jane Roe</b> on May 4, 1998</div>';
  expect(publishedOf(`<h1>Ministers meet in Geneva</h1>${BODY}${lines}${author}`)).toBe('1998-05-04');
});

test('a date in a sentence is none of the article', () =>
  expect(
    publishedOf(
      `<h1>Ministers meet in Geneva</h1><p>They had met on May 4, 1998 as well, in the same old house.</p>${BODY}`,
    ),
  ).toBeUndefined());

test.each<[string, string, string]>([
  ['the same instant with its zone', '<time datetime="1998-05-03T23:37:37-04:00"></time>', '1998-05-03'],
  ['the same minute without one', '<time datetime="1998-05-03 23:37:37"></time>', '1998-05-03'],
  ['the day beside the headline', '<h1>Ministers meet in Geneva</h1><div>May 3, 1998</div>', '1998-05-03'],
  ['nothing else', '', '1998-05-04T03:37Z'],
  [
    'a day that is not beside it',
    '<h1>Ministers meet in Geneva</h1><div>May 1, 1998</div>',
    '1998-05-04T03:37Z',
  ],
  ['another minute', '<time datetime="1998-05-03 23:38:00"></time>', '1998-05-04T03:37Z'],
])('an instant in UTC and %s', (_, body, value) =>
  expect(publishedOf(body + BODY, stated('1998-05-04T03:37:37Z'))).toBe(value),
);

test.each([
  [
    'the day at which it was moved to another system',
    '2004-06-17T16:28:00Z',
    '/1998/5/4/talks',
    '1998-05-04',
  ],
  ['the day after', '1998-05-05', '/1998/05/04/talks', '1998-05-05'],
  ['an earlier day than the address has', '1998-05-04', '/1998/11/20/talks', '1998-05-04'],
  ['an address without a day', '1998-05-04', '/1970/4/talks', '1998-05-04'],
])('a page states %s', (_, date, path, day) =>
  expect(articleOf(BODY, stated(date), `https://lake.example${path}`).published?.value.slice(0, 10)).toBe(
    day,
  ),
);
