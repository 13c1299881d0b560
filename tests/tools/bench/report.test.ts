import { report } from '../../../tools/bench/report';

test('ratios round by round to the first variant: the median, and how far they spread', () => {
  const timings = [
    { question: 'search', variant: 'sql', rounds: [1, 2, 4], p95: 9 },
    { question: 'search', variant: 'product', rounds: [2, 2, 5], p95: 10 },
  ];
  expect(report(timings, 'sql').split('\n').slice(2)).toEqual([
    '| search | product | 2.00 | 10.00 | 1.25 [1.00-2.00] |',
    '| geometric mean | | | | 1.25 |',
  ]);
});
