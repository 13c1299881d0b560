import type { ListReading } from './lists';
import { quantile, type Timing } from './measure';

/** What is measured against, and by whom. */
const REFERENCE = 'sql';
const PRODUCT = 'product';

/** What must hold, and what was found. */
export interface Floor {
  readonly what: string;
  readonly found: number;
  readonly bound: number;
  readonly holds: boolean;
}

type Lists = 'p50' | 'throughput' | 'nodeCpu' | 'postgresCpu';

/** Tables of ratios to the SQL written by hand: the median over rounds, with the smallest and the largest. */
export function report(timings: readonly Timing[]): string {
  const rows = timings.map((timing) => {
    const p50 = ratios(timing, timings, 'p50');
    const throughput = ratios(timing, timings, 'throughput');
    return [
      timing.question,
      timing.variant,
      `${median(timing.p50).toFixed(2)} / ${timing.p95.toFixed(2)}`,
      spread(p50),
      median(timing.throughput).toFixed(0),
      spread(throughput),
      median(timing.nodeCpu).toFixed(2),
      median(timing.postgresCpu).toFixed(2),
    ];
  });
  const means = [...new Set(timings.map(({ variant }) => variant))].map((variant) => {
    const own = timings.filter((timing) => timing.variant === variant);
    const mean = (list: Lists): string =>
      geometric(own.map((timing) => median(ratios(timing, timings, list)))).toFixed(2);
    return ['geometric mean', variant, '', mean('p50'), '', mean('throughput'), '', ''];
  });
  return table(
    [
      'question',
      'variant',
      'p50 / p95 ms',
      'p50 to sql',
      'requests/s',
      'to sql',
      'node CPU ms',
      'postgres CPU ms',
    ],
    [...rows, ...means],
  );
}

/** The promises that the speed of this server makes. */
export function floorsOf(timings: readonly Timing[]): Floor[] {
  const product = timings.filter(({ variant }) => variant === PRODUCT);
  const medians = (list: Lists, to = REFERENCE): number[] =>
    product
      .map((timing) => median(ratios(timing, timings, list, to)))
      .filter((ratio) => !Number.isNaN(ratio));
  const beyond = product.map(
    (timing) => median(timing.nodeCpu) - median(of(timing.question, REFERENCE, timings)?.nodeCpu ?? []),
  );
  const peer = medians('throughput', 'postgraphile');
  return [
    atMost('p50 to sql, geometric mean', geometric(medians('p50')), 1.15),
    atMost('p50 to sql, each question', Math.max(...medians('p50')), 1.3),
    atLeast('throughput to sql, each question', Math.min(...medians('throughput')), 0.85),
    ...(peer.length > 0
      ? [atLeast('throughput to PostGraphile, each question', Math.min(...peer), 1.5)]
      : []),
    atMost('node CPU beyond sql, ms a request, each question', Math.max(...beyond), 0.3),
  ];
}

/** How p50 grows with the data, to the smallest size; `sets` tells how many answers of each question are as long at each. */
export function growthReport(
  timings: readonly Timing[],
  names: readonly string[],
  sets: ReadonlyMap<string, string>,
): string {
  const [smallest = '', ...larger] = names;
  const questions = [...new Set(timings.map(({ question }) => question))];
  const rows = questions.map((question) => {
    const first = of(question, smallest, timings);
    const grown = larger.map((name) =>
      spread(ratios(of(question, name, timings)!, timings, 'p50', smallest)),
    );
    return [question, sets.get(question) ?? '', median(first?.p50 ?? []).toFixed(2), ...grown];
  });
  return table(
    ['question', 'as long at each size', `${smallest}: p50 ms`, ...larger.map((name) => `${name}: times`)],
    rows,
  );
}

/** What lists read, in blocks, those that grow most with the data first. */
export function listsReport(readings: readonly ListReading[], names: readonly string[]): string {
  const grown = ({ blocks }: ListReading): number => (blocks.at(-1) ?? 0) / (blocks[0] ?? NaN);
  const rows = [...readings]
    .sort((a, b) => grown(b) - grown(a))
    .map((reading) => [reading.name, ...reading.blocks.map(String), grown(reading).toFixed(2)]);
  return table(['list', ...names, 'times'], rows);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function of(question: string, variant: string, timings: readonly Timing[]): Timing | undefined {
  return timings.find((timing) => timing.question === question && timing.variant === variant);
}

/** Round by round, so that what the machine did meanwhile is in both. */
function ratios(timing: Timing, timings: readonly Timing[], list: Lists, to = REFERENCE): number[] {
  const base = of(timing.question, to, timings)?.[list] ?? [];
  return timing[list].map((value, round) => value / (base[round] ?? NaN));
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(2)} [${Math.min(...values).toFixed(2)}-${Math.max(...values).toFixed(2)}]`;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function geometric(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

function atMost(what: string, found: number, bound: number): Floor {
  return { what, found, bound, holds: found <= bound };
}

function atLeast(what: string, found: number, bound: number): Floor {
  return { what, found, bound, holds: found >= bound };
}
