import type { Row } from '../random-parts';
import { connection } from './connection';
import { evidence, whenOf } from './evidence';
import { list } from './lists';
import { node } from './naive-graph';
import { byNumber } from './orders';
import { storyOfArticle } from './stories';
import {
  actorAt,
  articleOf,
  type FieldResolvers,
  firstOf,
  globalId,
  kindIn,
  ordered,
  type Resolve,
} from './shared';

const actorsOfArticle =
  (type: string, name: string): Resolve =>
  (graph, row, args) => {
    const links = graph.all(
      'article_actor',
      (link) => link['article_id'] === row['id'] && link['actor_type'] === type,
    );
    const rows = links.map((link) => ({ ...link, id: link['actor_id'] }));
    const order = byNumber('MENTIONS_DESC', (link) => Number(link['mention_count']), true);
    return connection(rows, order, args, name, ({ id }) => node('actor', graph.one('actor', id)));
  };

const ARTICLE: FieldResolvers = {
  id: globalId,
  outlet: actorAt('outlet_id'),
  dateline: actorAt('dateline_id'),
  published: whenOf('published', 'id'),
  credits: (graph, row) =>
    ordered(graph.all('article_credit', (credit) => credit['article_id'] === row['id'])),
  authors: (graph, row) =>
    ordered(graph.all('article_author', (author) => author['article_id'] === row['id'])).map((author) =>
      node('actor', graph.one('actor', author['actor_id'])),
    ),
  topics: (graph, row) =>
    ordered(graph.all('article_topic', (topic) => topic['article_id'] === row['id'])).map((topic) => ({
      ...topic,
      confidence: 1,
    })),
  mentions: (graph, row, args) => {
    const mentions = graph
      .all('mention', (mention) => mention['article_id'] === row['id'])
      .filter(kindIn(args));
    const order = byNumber('TEXT_ORDER', (mention) => Number(mention['start_offset']));
    return connection(mentions, order, args, 'Mention', (mention) => node('mention', mention));
  },
  people: actorsOfArticle('PERSON', 'Person'),
  organisations: actorsOfArticle('ORGANISATION', 'Organisation'),
  places: actorsOfArticle('PLACE', 'Place'),
  quotes: (graph, row, args) => {
    const quotes = graph.all('quote', (quote) => quote['article_id'] === row['id']);
    const inText = byNumber('TEXT_ORDER', (quote) => Number(quote['start_offset']));
    const order = args['orderBy'] === 'TEXT_ORDER' ? inText : undefined;
    return list(graph, 'quote', quotes, args, undefined, order);
  },
  meetings: (graph, row, args) => {
    const reports = graph.all('meeting_report', (report) => report['article_id'] === row['id']);
    const startOf = (meeting: Row): number =>
      Math.min(
        ...reports
          .filter((report) => report['meeting_id'] === meeting['id'])
          .map((report) => Number(report['start_offset'])),
      );
    const rows = graph.all('meeting', (meeting) => Number.isFinite(startOf(meeting)));
    return list(graph, 'meeting', rows, args, 'Meeting', byNumber('TEXT_ORDER', startOf));
  },
  story: storyOfArticle,
  runs: (graph, row, args) => firstOf([node('run', graph.one('run', row['run_id']))], args),
};

export const ARTICLES: Readonly<Record<string, FieldResolvers>> = {
  Article: ARTICLE,
  Credit: {
    actor: actorAt('actor_id'),
    evidence: (_graph, row) => (row['start_offset'] === null ? null : evidence(row, row)),
  },
  Mention: {
    id: globalId,
    actor: actorAt('actor_id'),
    article: articleOf,
    evidence: (_graph, row) => evidence(row, row),
  },
  AnalysisRun: {
    id: globalId,
    startedAt: (_graph, row) => (row['started_at'] as Date).toISOString(),
    finishedAt: (_graph, row) => (row['finished_at'] as Date | null)?.toISOString() ?? null,
  },
};
