import type { Row } from '../random-parts';
import { connection } from './connection';
import { byId, type NaiveGraph } from './naive-graph';
import { byNumber } from './orders';
import { type FieldResolvers, firstOf, globalId, type Resolve } from './shared';

const newestFirst = byNumber('ID_DESC', (row) => Number(row['id']), true);

const correction = (row: Row): Row => ({ ...row, __typename: 'Correction' });

/** The object of a target, as what it is shown now; null where it is gone. */
function shown(graph: NaiveGraph, target: Row): Row | null {
  return byId(graph, `${String(target['kind'])}-${String(target['number'])}`);
}

function about(graph: NaiveGraph, kind: string, row: Row): Row[] {
  return graph.all('correction', (one) =>
    graph
      .all('correction_target', (target) => target['correction_id'] === one['id'] && target['kind'] === kind)
      .some((target) => shown(graph, target)?.['id'] === row['id']),
  );
}

export const correctionsOfActor: Resolve = (graph, row, args) =>
  connection(about(graph, 'actor', row), newestFirst, args, 'Correction', correction);

export const correctionsOf =
  (kind: string): Resolve =>
  (graph, row, args) =>
    firstOf(about(graph, kind, row).reverse(), args).map(correction);

export const allCorrections: Resolve = (graph, _row, args) =>
  connection(graph.all('correction'), newestFirst, args, 'Correction', correction);

export const time =
  (column: string): Resolve =>
  (_graph, row) =>
    (row[column] as Date | null)?.toISOString() ?? null;

export const CORRECTIONS: Readonly<Record<string, FieldResolvers>> = {
  Correction: {
    id: globalId,
    at: time('at'),
    undoneAt: time('undone_at'),
    targets: (graph, row) => {
      const targets = graph.all('correction_target', (target) => target['correction_id'] === row['id']);
      targets.sort((a, b) => Number(a['ordinal']) - Number(b['ordinal']));
      const objects = targets.map((target) => shown(graph, target)).filter((object) => object !== null);
      return objects.filter(
        (one, index) =>
          objects.findIndex(
            (other) => other['__typename'] === one['__typename'] && other['id'] === one['id'],
          ) === index,
      );
    },
  },
};
