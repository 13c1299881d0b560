import type { Row } from '../random-parts';
import { connection } from './connection';
import { time } from './corrections';
import { node } from './naive-graph';
import { byNumber } from './orders';
import { type FieldResolvers, firstOf, globalId, type Resolve } from './shared';

const newestFirst = byNumber('ID_DESC', (row) => Number(row['id']), true);

export const allJobs: Resolve = (graph, _row, args) => {
  const { status } = args;
  const jobs = graph.all('job', (job) => !Array.isArray(status) || status.includes(job['status']));
  return connection(jobs, newestFirst, args, 'Job', (job: Row): Row => ({ ...job, __typename: 'Job' }));
};

export const allFeeds: Resolve = (graph) =>
  graph.all('feed', (feed) => feed['removed_at'] === null).map((feed) => node('feed', feed));

export const allWatches: Resolve = (graph) =>
  graph.all('watch', (watch) => watch['removed_at'] === null).map((watch) => node('watch', watch));

export const JOBS: Readonly<Record<string, FieldResolvers>> = {
  Feed: { id: globalId, lastFetchedAt: time('last_fetched_at'), nextFetchAt: time('due_at') },
  Watch: {
    id: globalId,
    webhook: (_graph, { webhook }) => (webhook === null ? null : `${new URL(String(webhook)).origin}/…`),
    secret: () => null,
    feedUrl: (_graph, { id }) => `/watches/watch-${String(id)}.atom`,
    lastToldAt: time('last_told_at'),
  },
  Job: {
    id: globalId,
    createdAt: time('created_at'),
    finishedAt: time('finished_at'),
    failures: (graph, job, args) =>
      firstOf(
        graph
          .all('job_item', (item) => item['job_id'] === job['id'] && item['code'] !== null)
          .sort((a, b) => Number(a['position']) - Number(b['position'])),
        args,
      ),
    warnings: (graph, job, args) =>
      firstOf(
        graph
          .all('job_warning', (warning) => warning['job_id'] === job['id'])
          .sort(
            (a, b) =>
              Number(a['position']) - Number(b['position']) || Number(a['number']) - Number(b['number']),
          ),
        args,
      ),
  },
};
