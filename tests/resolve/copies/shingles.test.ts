import { shingles } from '../../../src/resolve/copies/shingles';

test('case and marks make no difference, order does', () => {
  const one = shingles('Norland denied that it moved');
  expect(one.size).toBe(1);
  expect(shingles('norland: "DENIED that it moved"')).toEqual(one);
  expect(shingles('moved it that denied Norland')).not.toEqual(one);
});

test('a text of n words has n - 4 of them, each counted once', () => {
  expect(shingles('one two three four five six seven').size).toBe(3);
  expect(shingles('a a a a a a a a').size).toBe(1);
  expect(shingles('').size).toBe(0);
});
