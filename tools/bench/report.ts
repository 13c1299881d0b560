import { quantile, type Timing } from './measure';

/** Ratios to the first variant, the median over rounds with the smallest and the largest, and their geometric mean. */
export function report(timings: readonly Timing[], reference: string): string {
  const rows = timings
    .filter(({ variant }) => variant !== reference)
    .map((timing) => ratioOf(timing, timings, reference));
  const lines = rows.map(
    ({ question, variant, p50, p95, ratios, ratio }) =>
      `| ${question} | ${variant} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${ratio.toFixed(2)} [${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}] |`,
  );
  const mean = Math.exp(rows.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / rows.length);
  return [
    `| question | variant | p50 ms | p95 ms | p50 to ${reference} |`,
    '| --- | --- | --- | --- | --- |',
    ...lines,
    `| geometric mean | | | | ${mean.toFixed(2)} |`,
  ].join('\n');
}

function ratioOf(timing: Timing, timings: readonly Timing[], reference: string) {
  const base = timings.find(({ question, variant }) => question === timing.question && variant === reference);
  const ratios = timing.rounds.map((median, round) => median / (base?.rounds[round] ?? NaN));
  return { ...timing, p50: quantile(timing.rounds, 0.5), ratios, ratio: quantile(ratios, 0.5) };
}
