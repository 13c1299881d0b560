import { storyKeys } from '../../../src/resolve/stories/story-keys';

const of = (words: string[], actors: number[]) => storyKeys({ words, actors, countries: [], meetings: [] });
const shared = (one: number[], other: number[]) => one.filter((key) => other.includes(key)).length;

test('a name with a word is a key; neither is one alone', () => {
  expect(shared(of(['fire'], [1]), of(['fire', 'mill'], [1, 2]))).toBe(1);
  expect(of(['fire', 'mill'], [])).toEqual([]);
  expect(of([], [1, 2])).toEqual([]);
});

test('two dozen at most, whole numbers below 2^32', () => {
  const keys = of('a b c d e f g h i j'.split(' '), [1, 2, 3, 4, 5]);
  expect(keys).toHaveLength(24);
  expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
});

test('two articles have as many in common whatever ids their actors have', () => {
  const [one, other] = ['a b c d e f g h i j', 'x c d e y f z h i w'].map((words) => words.split(' '));
  const counts = [1, 1000, 77_777].map((id) => shared(of(one!, [id, id + 1]), of(other!, [id + 1, id + 2])));
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(0);
});
