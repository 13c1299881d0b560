import { copyKeys } from '../../../src/resolve/copies/copy-keys';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');
const shared = (one: string, other: string) => {
  const keys = new Set(copyKeys(one));
  return copyKeys(other).filter((key) => keys.has(key)).length;
};

test('near copies share keys, other texts none', () => {
  expect(shared(words(0, 300), words(0, 300))).toBe(42);
  expect(shared(words(0, 300), words(0, 200))).toBeGreaterThan(3);
  expect(shared(words(0, 300), words(1000, 300))).toBe(0);
});

test('a text without five words has none', () => {
  expect(copyKeys('Rain on Monday.')).toEqual([]);
});

test('keys never change, since they are stored: this is one of them', () => {
  expect(copyKeys('Iran denied that it had moved troops')).toEqual(
    copyKeys('iran DENIED that it had moved, troops!'),
  );
  expect(Math.max(...copyKeys(words(0, 300)))).toBeLessThan(42 * 2 ** 32);
});
