import { originsOf } from './claims';
import { list } from './lists';
import { type NaiveGraph, storyLedBy } from './naive-graph';
import { byTime } from './orders';
import { type FieldResolvers, globalId, type Resolve } from './shared';

const articlesLedBy = (graph: NaiveGraph, leader: unknown): unknown[] =>
  graph
    .all('article_story', (member) => member['leader_id'] === leader)
    .map((member) => member['article_id']);

export const storyOfArticle: Resolve = (graph, article) => {
  const member = graph.all('article_story', (one) => one['article_id'] === article['id'])[0];
  return member ? storyLedBy(graph, member['leader_id']) : null;
};

const STORY: FieldResolvers = {
  id: globalId,
  articles: (graph, story, args) => {
    const ids = articlesLedBy(graph, story['id']);
    const rows = graph.all('article', ({ id }) => ids.includes(id));
    return list(graph, 'article', rows, args, 'Article', byTime('PUBLISHED_DESC', 'published_from'));
  },
  independentOrigins: (graph, story) => originsOf(graph, articlesLedBy(graph, story['id'])),
};

export const STORIES: Readonly<Record<string, FieldResolvers>> = { Story: STORY };
