import type { Figure } from './score';

/** Committed figures by "corpus name": what the last accepted version reached. */
export type Baseline = Record<string, number>;

/** A figure may fall by this much (points of a percentage) before the run fails. */
export const TOLERANCE = 0.5;

export function keyOf(figure: Figure): string {
  return `${figure.corpus} ${figure.name}`;
}

/** Figures where less is better. */
const ERRORS_COUNTED = /extra|wrongly joined/;

/** Figures that are worse than the baseline by more than the tolerance; a count may not get worse at all. */
export function drops(figures: Figure[], baseline: Baseline): Figure[] {
  return figures.filter((figure) => {
    const before = baseline[keyOf(figure)];
    if (before === undefined) return false;
    const loss = ERRORS_COUNTED.test(figure.name) ? figure.value - before : before - figure.value;
    return loss > (figure.unit === 'count' ? 0 : TOLERANCE + 1e-9);
  });
}

export function baselineOf(figures: Figure[]): Baseline {
  return Object.fromEntries(figures.map((figure) => [keyOf(figure), figure.value] as const).sort());
}
