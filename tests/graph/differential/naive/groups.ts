import type { Row } from '../random-parts';
import { type NaiveGraph, node } from './naive-graph';
import type { FieldResolvers } from './shared';

type KeysOf = (graph: NaiveGraph, row: Row) => unknown[];

const own =
  (column: string): KeysOf =>
  (_graph, row) => [row[column]];

const linked =
  (table: string, column: string, holds: (link: Row) => boolean = () => true): KeysOf =>
  (graph, row) =>
    graph.all(table, (link) => link[column] === row['id'] && holds(link)).map((link) => link['actor_id']);

const LENGTHS = { DAY: 10, MONTH: 7, YEAR: 4 };

/** "2021-04" where the date lies in it whole. */
const within =
  (prefix: string, length: number): KeysOf =>
  (_graph, row) => {
    const [from, to] = [row[`${prefix}_from`], row[`${prefix}_to`]].map((end) =>
      (end as Date | null)?.toISOString().slice(0, length),
    );
    return from && from === to ? [from] : [];
  };

const times = (prefix: string): Record<string, KeysOf> =>
  Object.fromEntries(Object.entries(LENGTHS).map(([name, length]) => [name, within(prefix, length)]));

const ofType = (type: string): KeysOf =>
  linked('article_actor', 'article_id', (link) => link['actor_type'] === type);
const inPart = (role: string): KeysOf => linked('quote_actor', 'quote_id', (link) => link['role'] === role);

const KEYS: Record<string, Record<string, KeysOf>> = {
  ArticleConnection: {
    ...times('published'),
    OUTLET: own('outlet_id'),
    LANGUAGE: own('language'),
    PERSON: ofType('PERSON'),
    ORGANISATION: ofType('ORGANISATION'),
    PLACE: ofType('PLACE'),
    TOPIC: (graph, row) =>
      graph
        .all('article_topic', (topic) => topic['article_id'] === row['id'])
        .map((topic) => String(topic['label']).toLowerCase()),
  },
  QuoteConnection: {
    ...times('said'),
    SPEAKER: inPart('SPEAKER'),
    ADDRESSEE: inPart('ADDRESSEE'),
    ACT: own('act'),
    KIND: own('kind'),
    OUTLET: (graph, row) => [graph.one('article', row['article_id'])?.['outlet_id']],
  },
  MeetingConnection: {
    ...times('date'),
    PARTICIPANT: linked('meeting_actor', 'meeting_id'),
    PLACE: own('place_id'),
    STATUS: own('status'),
    KIND: own('kind'),
  },
};

function groups(type: string): FieldResolvers {
  return {
    groups: (graph, source, { by, first }) => {
      const counts = new Map<unknown, number>();
      for (const row of source['rows'] as Row[]) {
        for (const key of new Set(KEYS[type]![String(by)]!(graph, row))) {
          if (key !== null && key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
      const newest = String(by) in LENGTHS;
      const sorted = [...counts].sort(([a, count], [b, other]) =>
        newest ? compare(b, a) : other - count || compare(a, b),
      );
      return sorted.slice(0, Number(first)).map(([key, count]) => group(graph, key, count));
    },
  };
}

function compare(a: unknown, b: unknown): number {
  return a === b ? 0 : (a as string) < (b as string) ? -1 : 1;
}

function group(graph: NaiveGraph, key: unknown, count: number): Row {
  if (typeof key === 'string') return { key, actor: null, count };
  return { key: `actor-${String(key)}`, actor: node('actor', graph.one('actor', key)), count };
}

export const GROUPS: Readonly<Record<string, FieldResolvers>> = Object.fromEntries(
  Object.keys(KEYS).map((type) => [type, groups(type)]),
);
