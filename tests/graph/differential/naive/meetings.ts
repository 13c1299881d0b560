import type { Row } from '../random-parts';
import { connection } from './connection';
import { correctionsOf } from './corrections';
import { evidence, newestFirst, whenOf } from './evidence';
import { list } from './lists';
import { byId, type NaiveGraph, node } from './naive-graph';
import { byTime } from './orders';
import { actorAt, articleOf, type FieldResolvers, firstOf, globalId, ordered } from './shared';

const spansOf = (graph: NaiveGraph, meeting: unknown, part: string): [report: Row, span: Row][] =>
  graph
    .all('meeting_report', (report) => report['meeting_id'] === meeting)
    .flatMap((report) =>
      graph
        .all('meeting_report_span', (span) => span['report_id'] === report['id'] && span['part'] === part)
        .map((span): [Row, Row] => [report, span]),
    )
    .sort(([, a], [, b]) => Number(a['ordinal']) - Number(b['ordinal']))
    .sort(([a], [b]) => newestFirst(a, b));

const participants = (graph: NaiveGraph, meeting: unknown): Row[] =>
  ordered(graph.all('meeting_actor', (part) => part['meeting_id'] === meeting));

const MEETING: FieldResolvers = {
  id: globalId,
  date: whenOf('date', 'date_article_id'),
  place: actorAt('place_id'),
  host: actorAt('host_id'),
  mediators: (graph, row) =>
    participants(graph, row['id'])
      .filter(({ role }) => role === 'MEDIATOR')
      .map((part) => node('actor', graph.one('actor', part['actor_id']))),
  sides: (graph, row) => participants(graph, row['id']).filter((part) => part['is_side']),
  participants: (graph, row) => participants(graph, row['id']),
  agenda: (graph, row) => items(graph, row, 'AGENDA'),
  outcome: (graph, row) => items(graph, row, 'OUTCOME'),
  quotes: (graph, row, args) =>
    list(
      graph,
      'quote',
      graph.all('quote', (quote) => quote['meeting_id'] === row['id']),
      args,
    ),
  articles: (graph, row, args) => {
    const reports = graph.all('meeting_report', (report) => report['meeting_id'] === row['id']);
    const ids = new Set(reports.map((report) => report['article_id']));
    return list(
      graph,
      'article',
      graph.all('article', (article) => ids.has(article['id'])),
      args,
    );
  },
  corrections: correctionsOf('meeting'),
  previous: (graph, row) => neighbours(graph, row, -1).at(-1) ?? null,
  next: (graph, row) => neighbours(graph, row, 1)[0] ?? null,
  reports: (graph, row, args) => {
    const of = typeof args['article'] === 'string' ? byId(graph, args['article']) : undefined;
    const reports = graph
      .all('meeting_report', (report) => report['meeting_id'] === row['id'])
      .filter(
        (report) =>
          of === undefined || (of?.['__typename'] === 'Article' && report['article_id'] === of['id']),
      );
    return connection(
      reports,
      byTime('PUBLISHED_DESC', 'published_from'),
      args,
      'MeetingReport',
      (report) => report,
    );
  },
};

/** The meetings of the same sides before this one or after it, by date and then by id. */
function neighbours(graph: NaiveGraph, row: Row, side: 1 | -1): (Row | null)[] {
  const sidesOf = (meeting: Row): unknown[] =>
    participants(graph, meeting['id'])
      .filter((part) => part['is_side'])
      .map((part) => part['actor_id']);
  const sides = [...new Set(sidesOf(row))];
  const from = (meeting: Row): number => (meeting['date_from'] as Date).getTime();
  const apart = (a: Row, b: Row): number => from(a) - from(b) || Number(a['id']) - Number(b['id']);
  if (sides.length < 2 || row['date_from'] === null) return [];
  return graph
    .all('meeting', (other) => other['date_from'] !== null)
    .filter((other) => apart(other, row) * side > 0 && sides.every((actor) => sidesOf(other).includes(actor)))
    .sort(apart)
    .map((other) => node('meeting', other));
}

function items(graph: NaiveGraph, meeting: Row, part: string): unknown[] {
  return spansOf(graph, meeting['id'], part).map(([report, span]) => ({
    ...evidence(span, report),
    __typename: 'AgendaItem',
  }));
}

export const MEETINGS: Readonly<Record<string, FieldResolvers>> = {
  Meeting: MEETING,
  MeetingSide: {
    principal: actorAt('actor_id'),
    head: (graph, row) => {
      const heads = participants(graph, row['meeting_id']).filter(
        (part) =>
          part['side_id'] === row['actor_id'] &&
          part['role'] === 'HEAD' &&
          graph.one('actor', part['actor_id'])?.['type'] === 'PERSON',
      );
      return heads[0] ? node('actor', graph.one('actor', heads[0]['actor_id'])) : null;
    },
    participants: (graph, row) =>
      participants(graph, row['meeting_id']).filter((part) => part['side_id'] === row['actor_id']),
  },
  Participant: {
    actor: actorAt('actor_id'),
    side: actorAt('side_id'),
    evidence: (graph, row, args) => {
      const told = spansOf(graph, row['meeting_id'], 'PARTICIPANT').filter(
        ([, span]) => span['actor_id'] === row['actor_id'],
      );
      return firstOf(told, args).map(([report, span]) => evidence(span, report));
    },
  },
  AgendaItem: { text: (_graph, row) => row['words'], evidence: (_graph, row) => row },
  MeetingReport: {
    article: articleOf,
    reportedAt: (graph, row) =>
      whenOf('published', 'id')(graph, graph.one('article', row['article_id'])!, {}),
    evidence: (graph, row) => {
      const spans = graph.all(
        'meeting_report_span',
        (span) => span['report_id'] === row['id'] && span['part'] === 'MENTION',
      );
      return ordered(spans).map((span) => evidence(span, row));
    },
  },
};
