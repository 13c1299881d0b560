import { foldLetters } from '../../../../src/model/name-key';
import type { Row } from '../random-parts';
import { type Args, connection, type NaiveOrder } from './connection';
import { holds } from './filters';
import { type NaiveGraph, node } from './naive-graph';
import { byNumber, byRank, byText, byTime } from './orders';

type Table = 'article' | 'actor' | 'claim' | 'quote' | 'meeting';

/** Rows of a table that the filter lets through, in the order asked for. */
export function list(
  graph: NaiveGraph,
  table: Table,
  rows: readonly Row[],
  args: Args,
  type?: string,
  inOrder?: NaiveOrder,
): Row {
  const chosen = rows.filter((row) => holds(graph, table, row, args['filter']));
  const order = inOrder ?? ORDERS[table](graph, args);
  return connection(chosen, order, args, type ?? CONNECTIONS[table], (row) => node(table, row));
}

const CONNECTIONS = {
  article: 'Article',
  actor: 'Actor',
  claim: 'Claim',
  quote: 'Quote',
  meeting: 'Meeting',
};

const ORDERS: Record<Table, (graph: NaiveGraph, args: Args) => NaiveOrder> = {
  article: (graph, args) =>
    ranked(graph, 'article', args) ?? byTime(String(args['orderBy']), 'published_from'),
  actor: (graph, args) => {
    if (args['orderBy'] === 'NAME_ASC') return byText('NAME_ASC', (row) => foldLetters(String(row['name'])));
    return (
      ranked(graph, 'actor', args) ?? byNumber('MENTIONS_DESC', (row) => Number(row['mention_count']), true)
    );
  },
  claim: () => byTime('NEWEST_DESC', 'newest_from'),
  quote: (graph, args) => {
    if (args['orderBy'] === 'TEXT_ORDER') return byNumber('TEXT_ORDER', placeInText);
    return ranked(graph, 'quote', args) ?? byTime(String(args['orderBy']), 'said_from');
  },
  meeting: (graph, args) => ranked(graph, 'meeting', args) ?? byTime(String(args['orderBy']), 'date_from'),
};

function ranked(graph: NaiveGraph, table: Table, { orderBy, filter }: Args): NaiveOrder | null {
  if (orderBy !== 'RELEVANCE') return null;
  const { search } = filter as { search: string };
  return byRank((row) => graph.rank(table, row['id'], search).rank);
}

function placeInText(quote: Row): number {
  return Number(quote['article_id']) * 2 ** 23 + Number(quote['start_offset']);
}
