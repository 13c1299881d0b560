import { CHANGE_KINDS } from '../../../../src/model/change';
import type { Row } from '../random-parts';
import { connection } from './connection';
import { time } from './corrections';
import { byId, type NaiveGraph } from './naive-graph';
import { byNumber } from './orders';
import type { FieldResolvers, Resolve } from './shared';

const oldestFirst = byNumber('ID_ASC', (row) => Number(row['id']), false);

/** The object of a subject, as what it was merged into. */
function idOf(graph: NaiveGraph, id: string): string | null {
  const object = byId(graph, id);
  return object && `${id.split('-')[0]}-${String(object['id'])}`;
}

export const changesSince: Resolve = (graph, _row, args) => {
  const { since, watch } = args;
  const watched = new Set((watch as string[]).map((id) => idOf(graph, id)).filter((id) => id !== null));
  const concerns = (change: Row): boolean =>
    graph
      .all('change_subject', (subject) => subject['change_id'] === change['id'])
      .some(({ kind, number }) => watched.has(idOf(graph, `${String(kind)}-${String(number)}`) ?? ''));
  const changes = graph.all(
    'change',
    (change) =>
      CHANGE_KINDS.some((kind) => kind === change['what']) &&
      (change['at'] as Date) >= new Date(String(since)) &&
      concerns(change),
  );
  const changeOf = (row: Row): Row => ({ ...row, __typename: 'Change' });
  return connection(changes, oldestFirst, args, 'Change', changeOf);
};

export const CHANGES: Readonly<Record<string, FieldResolvers>> = {
  Change: {
    kind: (_graph, change) => change['what'],
    at: time('at'),
    node: (graph, { kind, number }) => byId(graph, `${String(kind)}-${String(number)}`),
  },
};
