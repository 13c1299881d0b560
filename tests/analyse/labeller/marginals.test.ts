import { marginalsOf } from '../../../src/analyse/labeller/marginals';
import { transitionsOf } from '../../../src/analyse/labeller/transitions';
import { bestPath } from '../../../src/analyse/labeller/viterbi';

const SIZE = 2;
const SCORES = Float64Array.from([0.3, -0.2, 1.1, 0.4, -0.5, 0.9]);
const STEPS = Float32Array.from([0.5, -0.25, -1, 0.75]);
const TRANSITIONS = transitionsOf(STEPS, SIZE);

/** Every path with its score, the slow way. */
const PATHS = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => [a, b, c])));
const scoreOf = (path: number[]) =>
  path.reduce(
    (sum, label, token) =>
      sum + SCORES[token * SIZE + label]! + (token ? STEPS[path[token - 1]! * SIZE + label]! : 0),
    0,
  );
const total = PATHS.reduce((sum, path) => sum + Math.exp(scoreOf(path)), 0);
const share = (holds: (path: number[]) => number) =>
  PATHS.reduce((sum, path) => sum + holds(path) * Math.exp(scoreOf(path)), 0) / total;

test('marginals are what counting all paths gives', () => {
  const pairs = new Float64Array(SIZE * SIZE);
  const nodes = marginalsOf(SCORES, TRANSITIONS, pairs);
  nodes.forEach((value, index) => {
    const token = Math.floor(index / SIZE);
    expect(value).toBeCloseTo(
      share((path) => (path[token] === index % SIZE ? 1 : 0)),
      6,
    );
  });
  const follows = (path: number[], a: number, b: number) =>
    [1, 2].filter((token) => path[token - 1] === a && path[token] === b).length;
  pairs.forEach((value, index) => {
    expect(value).toBeCloseTo(
      share((path) => follows(path, Math.floor(index / SIZE), index % SIZE)),
      6,
    );
  });
});

test('the best path is the best of all paths', () => {
  const best = [...PATHS].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  expect([...bestPath(SCORES, TRANSITIONS)]).toEqual(best);
});

test('long sequences with large scores stay finite', () => {
  const scores = Float64Array.from({ length: 20_000 }, (_, i) => (i % 7) * 50);
  expect(marginalsOf(scores, TRANSITIONS).every((value) => value >= 0 && value <= 1)).toBe(true);
});

test('what may not follow is neither taken nor counted', () => {
  const barred = transitionsOf(Float32Array.from([0, -Infinity, -Infinity, 0]), SIZE);
  const nodes = marginalsOf(SCORES, barred);
  const [first, second] = [0.3 + 1.1 - 0.5, -0.2 + 0.4 + 0.9].map(Math.exp);
  expect(nodes[0]).toBeCloseTo(first! / (first! + second!), 6);
  expect([...bestPath(SCORES, barred)]).toEqual([1, 1, 1]);
});
