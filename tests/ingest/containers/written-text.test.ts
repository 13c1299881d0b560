import { writtenText } from '../../../src/ingest/containers/written-text';

const ANSWERS: [what: string, message: string, text: string][] = [
  ['a mark that mailers set', '>From Monday on it is open.', 'From Monday on it is open.'],
  ['what a report quotes', 'She said:\n> No more.\nHe left.', 'She said:\nNo more.\nHe left.'],
  ['what it answers, above', '> Is it open?\n> Since when?\n\nIt is open.', 'It is open.'],
  ['what it answers, below', 'It is open.\n\n> On 3 May Jo Dale wrote:\n> Is it?', 'It is open.'],
  ['only what others wrote', '> It was signed.\n>> She left.', 'It was signed.\nShe left.'],
  [
    'what it answers, amid its text',
    'Yes.\nOn 3 May 1998, Jane Roe\n<a@b.example> wrote:\n\n> Was it?\n> Where?\nNo.',
    'Yes.\nNo.',
  ],
  [
    'a line that opens like the one that says who wrote',
    'On Monday it opened.\nOn 3 May Jo Dale wrote:\n> Is it?\nYes.',
    'On Monday it opened.\nYes.',
  ],
  ['a signature', 'It is open.\n-- \nLake Herald. All rights reserved.', 'It is open.'],
  ['a signature whose blank is lost', 'It is open.\n--\nAnn Lee\nTel. 555 0100', 'It is open.'],
  ['a signature below what it answers', 'It is open.\n\n> Is it?\n-- \nAnn Lee', 'It is open.'],
  ['dashes before a short item', 'One.\n--\nTwo went on.', 'One.\n--\nTwo went on.'],
  [
    'dashes before a long item',
    `One.\n-- \nTwo.${'\nIt went on.'.repeat(10)}`,
    `One.\n-- \nTwo.${'\nIt went on.'.repeat(10)}`,
  ],
  ['nothing', '', ''],
];

test.each(ANSWERS)('%s', (_what, message, text) => {
  expect(writtenText(message, false)).toBe(text);
});

test('an answer is without all that is quoted', () => {
  expect(writtenText('> Is it open?\nYes.\n> Since when?\nSince Monday.', true)).toBe('Yes.\nSince Monday.');
});
