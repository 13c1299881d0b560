import { RowIndex } from '../../../src/analyse/labeller/row-index';

const KEYS = Int32Array.from([-0x80000000, -5, -4, 0, 1, 7, 0x7fffffff]);

test('finds the row of each key', () => {
  const index = new RowIndex(KEYS);
  expect(Array.from(KEYS, (key) => index.rowOf(key))).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test.each([-6, 2, 8, 0x7ffffffe])('knows no row for %d', (hash) =>
  expect(new RowIndex(KEYS).rowOf(hash)).toBe(-1),
);

test('a model without features knows none', () => expect(new RowIndex(new Int32Array(0)).rowOf(3)).toBe(-1));

test('finds each of many keys, and nothing between them', () => {
  const keys = Int32Array.from({ length: 50_000 }, (_, at) => -0x80000000 + at * 80_000);
  const index = new RowIndex(keys);
  expect(keys.every((key, row) => index.rowOf(key) === row && index.rowOf(key + 1) === -1)).toBe(true);
});
