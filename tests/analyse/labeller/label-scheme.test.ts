import { mayFollow, readSpans } from '../../../src/analyse/labeller/label-scheme';

test.each([
  ['O', 'B-X', true],
  ['O', 'I-X', false],
  ['B-X', 'E-X', true],
  ['B-X', 'I-Y', false],
  ['B-X', 'O', false],
  ['E-X', 'S-X', true],
  [null, 'I-X', false],
  ['I-X', null, false],
  ['anything', 'else', true],
])('%s before %s: %s', (before, after, expected) => expect(mayFollow(before, after)).toBe(expected));

test('reads spans with their types', () => {
  expect(readSpans(['S-X', 'O', 'B-Y', 'I-Y', 'E-Y', 'S-X'])).toEqual([
    { first: 0, end: 1, type: 'X' },
    { first: 2, end: 5, type: 'Y' },
    { first: 5, end: 6, type: 'X' },
  ]);
});
