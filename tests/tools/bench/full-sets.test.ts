import { fullSets, listed } from '../../../tools/bench/full-sets';
import { SETS } from '../../../tools/bench/measure';
import { QUESTIONS } from '../../../tools/bench/questions';
import type { Variant } from '../../../tools/bench/variants';

const [question] = QUESTIONS;
const size = (answer: (n: number) => unknown[]): Variant => ({
  name: '',
  pid: 0,
  knows: () => true,
  ask: (_question, n) => Promise.resolve(JSON.stringify({ data: { articles: { nodes: answer(n) } } })),
  shown: (_question, body) => body,
  stop: () => Promise.resolve(),
});

test('the outermost lists are counted', () => {
  expect(listed({ data: { a: { nodes: [1, { list: [1, 2] }] }, b: [1], c: null, d: 'words' } })).toBe(3);
});

test('only answers that are as long at each size are compared, and not empty', async () => {
  const small = size((n) => (n === 0 ? [] : n === 1 ? [1] : [1, 2]));
  const large = size((n) => (n === 0 ? [] : n === 1 ? [1, 2] : [1, 2]));
  expect(await fullSets(question!, [small, large])).toEqual({ sets: SETS.slice(2), full: true });
});

test('where none is, all are, and it is told', async () => {
  expect(await fullSets(question!, [size(() => [1]), size(() => [1, 2])])).toEqual({
    sets: SETS,
    full: false,
  });
});
