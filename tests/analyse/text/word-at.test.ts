import { firstEndingAfter } from '../../../src/analyse/text/word-at';

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
