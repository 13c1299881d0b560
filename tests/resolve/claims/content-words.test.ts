import { contentWords } from '../../../src/resolve/claims/content-words';

test.each([
  ['it would not close the mill in June', 'clos mil jun', ''],
  ["the mill's workers weren't paid", 'mil worker pay', ''],
  ['12 miners and two guards were hurt in 1999', 'miner guard hurt', '12 2 1999'],
  ['profits of 1,200.5 crowns', 'profit crown', '1200.5'],
  ['no', '', ''],
  ['', '', ''],
])('%s', (text, words, numbers) => {
  expect(contentWords(text)).toEqual({
    words: words ? words.split(' ') : [],
    numbers: numbers ? numbers.split(' ') : [],
  });
});
