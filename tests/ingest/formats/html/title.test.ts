import { BODY, articleOf } from './page';

const titleOf = (body: string, head = '', url?: string) => articleOf(`${body}${BODY}`, head, url).title;
const og = (title: string) => `<meta property="og:title" content="${title}">`;

test.each<[string, string, string, string]>([
  ['the heading', '<h1>Ministers meet in Geneva</h1>', '', 'Ministers meet in Geneva'],
  [
    'a meta tag that says value for content',
    '',
    '<meta name="og:title" value="Ministers meet">',
    'Ministers meet',
  ],
  [
    'a heading that the social title sharpens',
    '<h1>Ministers meet in Geneva</h1>',
    og('What they would not tell us'),
    'Ministers meet in Geneva',
  ],
  [
    'the heading that is marked, of several',
    '<h1>The week in business news</h1><h1 class="headline">Ministers meet in Geneva</h1><h1>More of the same news</h1>',
    og('What they would not tell us'),
    'Ministers meet in Geneva',
  ],
  [
    'no heading of a section',
    '<h1>World news</h1>',
    og('Ministers meet in Geneva'),
    'Ministers meet in Geneva',
  ],
  [
    'no heading with the name of the site',
    '<div class="logo"><h1>Daily news of the lake</h1></div>',
    og('Ministers meet in Geneva'),
    'Ministers meet in Geneva',
  ],
  [
    'without the section before it',
    '<h1><span>World | </span>Ministers meet in Geneva</h1>',
    og('Ministers meet in Geneva'),
    'Ministers meet in Geneva',
  ],
  [
    'without the second line within it',
    '<h1>Ministers meet in Geneva<br><small>No progress is in sight</small></h1>',
    og('Ministers meet in Geneva'),
    'Ministers meet in Geneva',
  ],
  [
    'whole where the social title is cut',
    '<h1>Ministers meet in Geneva for an hour</h1>',
    og('Ministers meet in Geneva'),
    'Ministers meet in Geneva for an hour',
  ],
  [
    'a lower heading that <title> repeats',
    '<h2>Archive</h2><h2>Ministers meet</h2>',
    '<title>The Lake - News » Ministers meet</title>',
    'Ministers meet',
  ],
  [
    'a lower heading in the header of the article',
    '<article><header><h2>Ministers meet in Geneva</h2></header></article>',
    og('What they would not tell us'),
    'Ministers meet in Geneva',
  ],
  [
    '<title> without the site that stands as heading',
    '<h1>Salsa of the lake - Geneva</h1>',
    '<title>Ministers meet - Salsa of the lake - Geneva</title>',
    'Ministers meet',
  ],
])('%s', (_, body, head, title) => expect(titleOf(body, head)).toBe(title));

test('the site’s name may be told by its address', () =>
  expect(titleOf('', '<title>Ministers meet - Lake Herald</title>', 'https://www.lakeherald.example/a')).toBe(
    'Ministers meet',
  ));
