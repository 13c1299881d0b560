import { firstEndingAfter, firstStartingFrom, firstWhere } from '../../src/model/text-order';

// "Iran said no"
const TOKENS = [
  { start: 0, end: 4, text: 'Iran' },
  { start: 5, end: 9, text: 'said' },
  { start: 10, end: 12, text: 'no' },
];

test.each([
  ['within a word, that word', 6, 1],
  ['at a word’s end, the next one', 4, 1],
  ['between words, the next one', 9, 2],
  ['behind the last, their number', 12, 3],
])('%s', (_, offset, index) => expect(firstEndingAfter(TOKENS, offset)).toBe(index));

test.each([
  ['at a word’s start, that word', 5, 1],
  ['within a word, the next one', 6, 2],
  ['behind the last, their number', 11, 3],
])('beginning from: %s', (_, offset, index) => expect(firstStartingFrom(TOKENS, offset)).toBe(index));

test.each([
  [[], 0],
  [[1, 2, 3], 0],
  [[-2, -1, 3, 4], 2],
  [[-1], 1],
])('of %j the first above 0 is at %i', (items, index) => {
  expect(firstWhere(items, (item) => item > 0)).toBe(index);
});
