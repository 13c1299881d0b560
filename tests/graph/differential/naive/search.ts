import { nameKey } from '../../../../src/model/name-key';
import { nameSounds } from '../../../../src/model/name-sounds';
import type { Row } from '../random-parts';
import { connection } from './connection';
import { type NaiveGraph, node } from './naive-graph';
import { byRank } from './orders';
import type { FieldResolvers, Resolve } from './shared';

const TYPES = ['ARTICLE', 'PERSON', 'ORGANISATION', 'PLACE', 'MEETING', 'QUOTE'];
const TEXTS = ['ARTICLE', 'MEETING', 'QUOTE'];
const TABLES = ['actor', 'article', 'meeting', 'quote'];

/** A thing that was found: its row, and what ranks it. `id` is unique among the tables. */
function hit(table: string, row: Row, score: number): Row {
  return { id: Number(row['id']) * TABLES.length + TABLES.indexOf(table), table, row, score };
}

/** By its names as they are written; where nobody's are, by how they sound. */
function called(graph: NaiveGraph, text: string): (row: Row) => boolean {
  const written = (row: Row): boolean => graph.rank('actor', row['id'], text).hit;
  if (graph.all('actor', written).length > 0 || /["-]|\bor\b/.test(text)) return written;
  const wanted = nameSounds(nameKey(text)).split(' ').filter(Boolean);
  return (row) => {
    const names = graph.all('actor_name', (name) => name['actor_id'] === row['id']);
    const sounds = names.map(({ key }) => nameSounds(String(key)).split(' '));
    return wanted.length > 0 && sounds.some((words) => wanted.every((word) => words.includes(word)));
  };
}

function actorHits(graph: NaiveGraph, text: string, types: readonly string[]): Row[] {
  return graph
    .all('actor', (row) => Number(row['article_count']) > 0 && types.includes(String(row['type'])))
    .filter(called(graph, text))
    .map((row) => {
      const names = graph.all('actor_name', (name) => name['actor_id'] === row['id']);
      const mentions = Number(row['mention_count']);
      const bears = names.some(({ key }) => key === nameKey(text)) ? 1 : 0;
      return hit('actor', row, 1 + bears + mentions / (mentions + 10));
    });
}

function textHits(graph: NaiveGraph, table: string, text: string): Row[] {
  return graph
    .all(table, (row) => graph.rank(table, row['id'], text).hit)
    .map((row) => hit(table, row, graph.rank(table, row['id'], text).rank));
}

export const search: Resolve = (graph, _row, args) => {
  const text = String(args['text']);
  const types = (args['types'] as string[] | null) ?? TYPES;
  const tables = TEXTS.filter((type) => types.includes(type)).map((type) => type.toLowerCase());
  const hits = [...actorHits(graph, text, types), ...tables.flatMap((table) => textHits(graph, table, text))];
  return connection(
    hits,
    byRank((found) => Number(found['score'])),
    args,
    'Search',
    (found) => node(String(found['table']), found['row'] as Row),
  );
};

export const SEARCH: Readonly<Record<string, FieldResolvers>> = {
  SearchEdge: {
    title: (_graph, { row: found }) => {
      const { title, name, text } = (found as Row)['row'] as Row;
      return title ?? name ?? text;
    },
    score: (_graph, { row }) => (row as Row)['score'],
  },
};
