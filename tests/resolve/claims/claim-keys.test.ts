import { claimKeys } from '../../../src/resolve/claims/claim-keys';

const keys = (words: string, ...frame: string[]) =>
  claimKeys({ words: words.split(' ').filter(Boolean), frame });
const shared = (one: string, other: string) => keys(one).filter((key) => keys(other).includes(key)).length;

test('statements with words in common have keys in common, in whatever order', () => {
  expect(keys('mil clos jun')).toEqual(keys('jun mil clos'));
  expect(shared('mil clos jun', 'clos mil')).toBe(1);
  expect(shared('send arm trawler fish ground', 'send arm trawler fish')).toBeGreaterThan(0);
});

test('one word in common is no key, and one word has none', () => {
  expect(shared('mil clos jun', 'mil sold')).toBe(0);
  expect(keys('mil')).toEqual([]);
  expect(keys('')).toEqual([]);
});

test('what will be has no key in common with what is', () => {
  expect(keys('mil clos jun', 'future')).toEqual(keys('jun mil clos', 'future'));
  expect(keys('mil clos jun').some((key) => keys('mil clos jun', 'future').includes(key))).toBe(false);
});

test('eight at most, whole numbers below 2^32', () => {
  const many = keys('a b c d e f g h i j k l m n o p q r s t u v w x y z');
  expect(many).toHaveLength(8);
  expect(many.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
});
