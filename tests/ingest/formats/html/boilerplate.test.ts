import { POINTERS, isPointer } from '../../../../src/ingest/formats/html/pointers';
import { FIRST, SECOND, articleOf } from './page';

const WHOLE = `${FIRST}\n\n${SECOND}`;
const textOf = (between: string) =>
  articleOf(`<article><p>${FIRST}</p>${between}<p>${SECOND}</p></article>`).text;

test.each(POINTERS.flatMap(({ reason, examples }) => examples.map((example) => [reason, example] as const)))(
  '%s: %s',
  (_, example) => expect(isPointer(example)).toBe(true),
);

test.each([
  'Read the letter, he said, and you will see.',
  'More than forty people were killed.',
  'Share prices fell on Monday.',
  'Comments by the minister were seen as a warning.',
  'Related talks are to open in May.',
  'Tagged as a moderate, he won.',
  'Photographs showed the ship at anchor.',
])('no pointer: %s', (line) => expect(isPointer(line)).toBe(false));

test.each([
  [
    'a box that its class names',
    '<div class="ArticleBody-newsletter-3H6dy">The morning in five lines.</div>',
  ],
  ['an author’s box', '<div class="author-bio"><p>Jane Roe has written of the lake since 1998.</p></div>'],
  ['a line with the time', '<p>Published 11:34 PM EST Nov 19, 2019</p>'],
  ['a bare address', '<p>https://herald.example/talks</p>'],
  ['a photographer alone', '<div class="image"><span>Jane Roe / Lake Herald</span></div>'],
])('left out: %s', (_, between) => expect(textOf(between)).toBe(WHOLE));

test.each([
  ['a heading that is a date', '<h3>March 2007</h3>', 'March 2007'],
  [
    'a paragraph of a class of its own',
    '<p class="lead">They had come by boat.</p>',
    'They had come by boat.',
  ],
])('kept: %s', (_, between, line) => expect(textOf(between)).toBe(`${FIRST}\n\n${line}\n\n${SECOND}`));

test('a large part of the article is no side box, whatever its class', () =>
  expect(articleOf(`<article><p>${FIRST}</p><div class="social"><p>${SECOND}</p></div></article>`).text).toBe(
    WHOLE,
  ));

test.each([
  [
    'what the page marks as one',
    '<figure><img src="a.jpg"><figcaption>The old library stands by the lake.</figcaption></figure>',
    `${WHOLE}\n\nThe old library stands by the lake.`,
  ],
  ['what only a class calls one', '<div class="wp-caption">The old library stands by the lake.</div>', WHOLE],
])('captions: %s', (_, between, text) => expect(textOf(between)).toBe(text));
