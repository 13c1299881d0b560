import type { Baseline } from './baseline';
import { keyOf } from './baseline';
import type { Band } from './calibration';
import { PUBLISHED } from './published';
import type { EvalError, Figure } from './score';

/** The table: figure, change since the committed baseline, gold, published figures. */
export function renderFigures(figures: Figure[], baseline: Baseline): string {
  const rows = figures.map((figure) => [
    figure.corpus,
    figure.name,
    figure.unit === '%' ? figure.value.toFixed(1) : String(figure.value),
    change(figure, baseline),
    String(figure.gold),
    PUBLISHED[keyOf(figure)] ?? '',
  ]);
  return table([['corpus', 'figure', 'value', 'change', 'of', 'published'], ...rows]);
}

function change(figure: Figure, baseline: Baseline): string {
  const before = baseline[keyOf(figure)];
  if (before === undefined) return 'new';
  const delta = figure.value - before;
  return Math.abs(delta) < 0.05 ? '' : `${delta > 0 ? '+' : ''}${delta.toFixed(1)}`;
}

export function renderCalibration(bands: Band[]): string {
  const rows = bands.map((band) => [
    band.what,
    `${band.from.toFixed(1)}-${band.to.toFixed(1)}`,
    String(band.findings),
    band.confidence.toFixed(2),
    band.right.toFixed(2),
  ]);
  return table([['finding', 'confidence', 'findings', 'mean', 'right'], ...rows]);
}

/** The commonest kinds of error, each with a few examples spread over the corpus. */
export function renderErrors(errors: EvalError[], examples = 8): string {
  const kinds = new Map<string, EvalError[]>();
  for (const error of errors) kinds.set(error.kind, [...(kinds.get(error.kind) ?? []), error]);
  return [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([kind, list]) => {
      const step = Math.max(1, Math.floor(list.length / examples));
      const shown = list.filter((_, i) => i % step === 0).slice(0, examples);
      return [`${list.length} × ${kind}`, ...shown.map((error) => `    ${error.example}`)].join('\n');
    })
    .join('\n');
}

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
