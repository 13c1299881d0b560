import { splitParagraphs } from '../../../src/analyse/text/split-paragraphs';

function paragraphs(text: string): string[] {
  return splitParagraphs(text).map(([start, end]) => text.slice(start, end));
}

test.each([
  ['', []],
  [' \n\t ', []],
  ['One', ['One']],
  ['One\n\nTwo', ['One', 'Two']],
  ['Headline\nBody text.\r\nMore.\r\rLast\u2028Line', ['Headline', 'Body text.', 'More.', 'Last', 'Line']],
  ['  One \n \n\n Two\u00a0', ['One', 'Two']],
])('%j', (text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

test('lines broken at a fixed width are joined', () => {
  const text = [
    'Talks in the valley',
    '',
    'The two governments said on Monday that they would go on with their',
    'talks about the river in the coming week, although neither of them had',
    'high hopes that the other would move from what it had said in public.',
    'Nothing was signed.',
    '',
    'The talks began in spring and were broken off twice since then, because',
    'of the floods.',
  ].join('\n');
  expect(paragraphs(text).map((paragraph) => paragraph.slice(0, 12))).toEqual([
    'Talks in the',
    'The two gove',
    'Nothing was ',
    'The talks be',
  ]);
});
