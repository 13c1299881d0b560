import { MOST_CLASSES, bestClass, maskOf } from '../../../src/analyse/syntax/classifier';

const TABLE = 16;

/** A table in which class 2 of the feature 5 has weight 3, and class 1 of the feature 9 weight -4. */
function weights(): Int8Array {
  const table = new Int8Array(TABLE + MOST_CLASSES);
  table[5 + 2] = 3;
  table[9 + 1] = -4;
  return table;
}

function best(features: number[], candidates: number[]): number {
  return bestClass(weights(), Int32Array.from(features), Uint8Array.from(candidates));
}

test('the class with the highest sum wins, the first of equals', () => {
  expect(best([5, 9], [0, 1, 2])).toBe(2);
  expect(best([9], [1, 3])).toBe(3);
  expect(best([0], [4, 3])).toBe(4);
});

test('only candidates are looked at', () => {
  expect(best([5], [0, 1])).toBe(0);
});

test('of a hash the low bits count, also of a negative one', () => {
  expect(maskOf(weights())).toBe(TABLE - 1);
  expect(best([5 + 7 * TABLE], [0, 2])).toBe(2);
  expect(best([5 - 3 * TABLE], [0, 2])).toBe(2);
});

test('a byte stands for its square: two weights of 2 are less than one of 3', () => {
  const table = weights();
  table[0] = 2;
  table[1] = 2;
  expect(bestClass(table, Int32Array.of(0, 1, 5), Uint8Array.of(0, 2))).toBe(2);
});
