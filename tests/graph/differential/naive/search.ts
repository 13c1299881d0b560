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

type Called = (row: Row) => boolean;

const isPlain = (text: string): boolean => !/["-]|\bor\b/.test(text);

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** By its names as they are written; where nobody's are, by how they sound. */
function called(graph: NaiveGraph, text: string): Called {
  const written: Called = (row) => graph.rank('actor', row['id'], text).hit;
  if (graph.all('actor', written).length > 0 || !isPlain(text)) return written;
  const wanted = wordsOf(nameSounds(nameKey(text)));
  return (row) =>
    wanted.length > 0 &&
    keysOf(graph, row).some((key) => {
      const sounds = wordsOf(nameSounds(key));
      return wanted.every((word) => sounds.includes(word));
    });
}

/** By names of which each word is as it is written or a letter away, where nobody is called so. */
function nearlyCalled(graph: NaiveGraph, text: string): Called {
  const wanted = wordsOf(nameKey(text));
  const isCalled = graph.all('actor', called(graph, text)).length > 0;
  if (isCalled || !isPlain(text) || wanted.length === 0) return () => false;
  const isMeant = (word: string, index: number, name: string): boolean =>
    isNear(name, word) ||
    (index === wanted.length - 1 &&
      word.length >= 6 &&
      beginningsOf(name).some((begun) => isNear(begun, word)));
  return (row) =>
    keysOf(graph, row).some((key) =>
      wanted.every((word, index) => wordsOf(key).some((name) => isMeant(word, index, name))),
    );
}

const beginningsOf = (word: string): string[] => Array.from(word, (_, index) => word.slice(0, index + 1));

/** With one letter more, less or another, or two that changed places. Words of few letters are as they are. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 4) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  const swapped = (a[1] ?? '') + (a[0] ?? '') + a.slice(2);
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || swapped === b;
}

function keysOf(graph: NaiveGraph, row: Row): string[] {
  return graph.all('actor_name', (name) => name['actor_id'] === row['id']).map(({ key }) => String(key));
}

function actorHits(graph: NaiveGraph, text: string, types: readonly string[]): Row[] {
  const among = graph.all(
    'actor',
    (row) => Number(row['article_count']) > 0 && types.includes(String(row['type'])),
  );
  const mentioned = (row: Row): number => Number(row['mention_count']) / (Number(row['mention_count']) + 10);
  const bears = (row: Row): number => Number(keysOf(graph, row).includes(nameKey(text)));
  return [
    ...among.filter(called(graph, text)).map((row) => hit('actor', row, 1 + bears(row) + mentioned(row))),
    ...among.filter(nearlyCalled(graph, text)).map((row) => hit('actor', row, mentioned(row) - 1)),
  ];
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
