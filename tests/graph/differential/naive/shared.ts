import type { Row } from '../random-parts';
import type { Args } from './connection';
import { type NaiveGraph, node } from './naive-graph';

export type Resolve = (graph: NaiveGraph, source: Row, args: Args) => unknown;
/** Of one type, by field; what isn't here is the row's column of the same name. */
export type FieldResolvers = Readonly<Record<string, Resolve>>;

export const actorAt =
  (column: string): Resolve =>
  (graph, row) =>
    node('actor', graph.one('actor', row[column]));

export const articleOf: Resolve = (graph, row) => node('article', graph.one('article', row['article_id']));

export const globalId: Resolve = (_graph, row) => {
  const actors = ['Person', 'Organisation', 'Place', 'UnnamedSource'];
  const type = String(row['__typename']);
  const kind = type === 'AnalysisRun' ? 'run' : type.toLowerCase();
  return `${actors.includes(type) ? 'actor' : kind}-${String(row['id'])}`;
};

export const kindIn =
  ({ kind }: Args) =>
  (row: Row): boolean =>
    !Array.isArray(kind) || kind.includes(row['kind']);

export function ordered(rows: Row[]): Row[] {
  return rows.sort((a, b) => Number(a['ordinal']) - Number(b['ordinal']));
}

export function firstOf<Item>(items: readonly Item[], args: Args): Item[] {
  return items.slice(0, Number(args['first'] ?? 10));
}
