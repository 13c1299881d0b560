import type { Timing } from '../../../tools/bench/measure';
import { floorsOf, growthReport, report } from '../../../tools/bench/report';

const timing = (variant: string, p50: number[], throughput: number[], nodeCpu: number[]): Timing => ({
  question: 'search',
  variant,
  p50,
  p95: 9,
  throughput,
  nodeCpu,
  postgresCpu: [1, 1, 1],
});
const timings = [
  timing('sql', [1, 2, 4], [100, 100, 100], [0.1, 0.1, 0.1]),
  timing('product', [2, 2, 5], [90, 80, 70], [0.3, 0.5, 0.5]),
  timing('postgraphile', [3, 3, 3], [50, 50, 50], [1, 1, 1]),
];

test('ratios round by round to the first variant: the median, and how far they spread', () => {
  const [, , , product, , , mean] = report(timings).split('\n');
  expect(product).toBe(
    '| search | product | 2.00 / 9.00 | 1.25 [1.00-2.00] | 80 | 0.80 [0.70-0.90] | 0.50 | 1.00 |',
  );
  expect(mean).toBe('| geometric mean | product |  | 1.25 |  | 0.80 |  |  |');
});

test('the median of two rounds is between them', () => {
  const two = [timing('sql', [2, 2], [100, 100], [0, 0]), timing('product', [2, 4], [80, 90], [0, 0])];
  const [, , , product] = report(two).split('\n');
  expect(product).toContain('| 3.00 / 9.00 | 1.50 [1.00-2.00] | 85 | 0.85 [0.80-0.90] |');
});

test('what must hold is told with what was found', () => {
  expect(floorsOf(timings)).toEqual([
    { what: 'p50 to sql, geometric mean', found: 1.25, bound: 1.15, holds: false },
    { what: 'p50 to sql, each question', found: 1.25, bound: 1.3, holds: true },
    { what: 'throughput to sql, each question', found: 0.8, bound: 0.85, holds: false },
    { what: 'throughput to PostGraphile, each question', found: 1.6, bound: 1.5, holds: true },
    { what: 'node CPU beyond sql, ms a request, each question', found: 0.4, bound: 0.3, holds: false },
  ]);
});

test('without a peer nothing is promised against it', () => {
  expect(floorsOf(timings.slice(0, 2)).map(({ what }) => what)).not.toContain(
    'throughput to PostGraphile, each question',
  );
});

test('growth is told to the smallest size', () => {
  const sizes = [timing('100', [1, 2, 4], [], []), timing('400', [1, 2, 8], [], [])];
  const lines = growthReport(sizes, ['100', '400'], new Map([['search', '16']])).split('\n');
  expect(lines.at(-1)).toBe('| search | 16 | 2.00 | 1.00 [1.00-2.00] |');
});
