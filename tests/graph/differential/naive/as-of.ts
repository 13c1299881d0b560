import { parseFuzzyDate } from '../../../../src/model/fuzzy-date';
import type { Row } from '../random-parts';
import type { Args } from './connection';
import type { NaiveGraph } from './naive-graph';

const time = (instant: unknown, missing: number): number =>
  instant === null || instant === undefined ? missing : new Date(instant as string).getTime();

/** The first and last millisecond of what is asked about; everything where nothing is. */
function bounds({ asOf }: Args): [from: number, to: number] {
  const date = typeof asOf === 'string' ? parseFuzzyDate(asOf) : null;
  return [time(date?.from, -Infinity), time(date?.to, Infinity)];
}

const hasEnded = (row: Row, [from]: [number, number]): boolean =>
  row['when_precision'] === 'RANGE' && time(row['when_to'], Infinity) < from;

export function heldAt(row: Row, args: Args): boolean {
  if (typeof args['asOf'] !== 'string') return true;
  return time(row['when_from'], -Infinity) <= bounds(args)[1] && !hasEnded(row, bounds(args));
}

/** By the reports of one role: none that ends it is as new as the newest that doesn't. */
export function stillHeld(graph: NaiveGraph, reports: readonly Row[], args: Args): boolean {
  if (typeof args['asOf'] !== 'string') return true;
  const published = (row: Row, missing: number): number =>
    time(graph.one('article', row['article_id'])?.['published_from'], missing);
  const mayHold = reports.filter(
    (row) => heldAt(row, args) && (!row['is_former'] || row['when_precision'] === 'RANGE'),
  );
  const ending = reports.filter(
    (row) =>
      (row['is_former'] && published(row, -Infinity) <= bounds(args)[1]) || hasEnded(row, bounds(args)),
  );
  return mayHold.some((row) => {
    const at = published(row, Infinity);
    return at > -Infinity && ending.every((other) => published(other, -Infinity) < at);
  });
}
