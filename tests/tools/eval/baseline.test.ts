import { drops } from '../../../tools/eval/baseline';
import { count, percent } from '../../../tools/eval/score';

const names = (value: number) => percent('news', 'names F1', value / 100, 50);

test.each([
  ['half a point lower passes', [names(79.5)], 0],
  ['more than half a point lower is a drop', [names(79.4)], 1],
  ['higher passes', [names(90)], 0],
  ['a figure without a baseline passes', [percent('new', 'names F1', 0, 1)], 0],
  ['one less of a count is a drop', [count('case', 'quotes found', 13, 15)], 1],
  ['one more error counted is a drop', [count('case', 'quotes extra', 2, 15)], 1],
])('%s', (_, figures, dropped) => {
  const baseline = { 'news names F1': 80, 'case quotes found': 14, 'case quotes extra': 1 };
  expect(drops(figures, baseline)).toHaveLength(dropped);
});
