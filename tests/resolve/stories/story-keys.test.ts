import { storyKeys } from '../../../src/resolve/stories/story-keys';

const of = (words: string[], actors: number[]) => storyKeys({ words, actors, countries: [], meetings: [] });

test('a name with a word, or with another name, is a key; a single one is none', () => {
  expect(of(['fire'], [1]).filter((key) => of(['fire', 'mill'], [1]).includes(key))).toHaveLength(1);
  expect(of([], [1, 2])).toEqual(of([], [2, 1]));
  expect(of(['fire', 'mill'], [])).toEqual([]);
  expect(of([], [1])).toEqual([]);
});

test('sixteen at most, whole numbers below 2^32', () => {
  const keys = of('a b c d e f g h i j'.split(' '), [1, 2, 3, 4]);
  expect(keys).toHaveLength(16);
  expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
});
