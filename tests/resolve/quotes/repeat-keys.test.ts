import { compareQuotes, repeatKeys } from '../../../src/resolve/quotes/repeat-keys';

const WHOLE = 'We will not move our troops before the talks have begun, whatever others may say';

test.each([
  ['the same words', WHOLE, 1],
  ['words that were cut', 'We will not move our troops before the talks have begun', 1],
  ['one word told otherwise', WHOLE.replace('troops', 'soldiers'), null],
  ['a phrase of it', 'before the talks have begun', null],
  ['other words', 'Nobody has asked us to come to the table this year', null],
])('%s', (_case, other, held) => {
  expect(compareQuotes(WHOLE, other)).toBe(held);
  expect(compareQuotes(other, WHOLE)).toBe(held);
});

test('a quote that was cut has a key in common with the whole', () => {
  const keys = new Set(repeatKeys(WHOLE));
  expect(
    repeatKeys('We will not move our troops before the talks have begun').some((key) => keys.has(key)),
  ).toBe(true);
  expect(repeatKeys('Nobody has asked us to come to the table').some((key) => keys.has(key))).toBe(false);
});

test('a phrase of fewer than four runs of words is no repetition, and has no key', () => {
  expect(repeatKeys('Yes, certainly')).toEqual([]);
  expect(repeatKeys('before the talks have begun here')).toEqual([]);
  expect(repeatKeys('before the talks have begun here today')).toHaveLength(4);
});
