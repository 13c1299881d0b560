import { bCubed } from '../../../tools/eval/b-cubed';

const mentions = (pairs: string) =>
  pairs.split(' ').map((pair) => ({ truth: pair[0] ?? '', found: pair[1] ?? '' }));

test.each([
  ['all right', 'ax ax by', 1, 1],
  ['two joined that are two', 'ax bx', 0.5, 1],
  ['one that was taken for two', 'ax ay', 1, 0.5],
  ['one of three strayed to another one', 'ax ax ay by', 0.75, 2 / 3],
  ['nobody', '', 0, 0],
])('%s', (_what, pairs, precision, recall) => {
  const score = bCubed(pairs ? mentions(pairs) : []);
  expect(score.precision).toBeCloseTo(precision);
  expect(score.recall).toBeCloseTo(recall);
});
