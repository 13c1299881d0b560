import { IRREGULAR, NUMBER_WORDS, SMALL_WORDS } from '../../../src/resolve/claims/small-words';

test('forms and numbers are told in pairs', () => {
  expect(IRREGULAR.get('withdrew')).toBe('withdraw');
  expect(IRREGULAR.get('people')).toBe('person');
  expect(NUMBER_WORDS.get('dozen')).toBe('12');
  for (const [word, number] of NUMBER_WORDS) expect([word, number]).toEqual([word, String(Number(number))]);
});

test('a small word is none of the others', () => {
  for (const word of SMALL_WORDS) expect([word, NUMBER_WORDS.has(word)]).toEqual([word, false]);
});
