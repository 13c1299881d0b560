import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { WorkCounts } from '../store/queries/count-work';

/** Seconds: from an answer out of memory to the time that a question may take. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How often it is looked whether the event loop lags: at the usual 10 ms a server that rests takes 1 % of a core. */
const LAG_TICK_MS = 100;

/** Paths that are counted by name: those that anybody can make up would make a series each. */
const PATHS = ['/graphql', '/export', '/healthz', '/readyz', '/metrics'];

/** So many answered requests wait to be counted: in one go that takes a fraction of the time, while the code is warm. */
const MOST_WAITING = 100;

interface Answered {
  readonly method: string | undefined;
  readonly url: string;
  readonly status: number;
  readonly ms: number;
}

export interface Metrics {
  /** Times a request that has just come. */
  readonly observe: (request: IncomingMessage, response: ServerResponse) => void;
  readonly show: RequestHandler;
}

/**
 * What Prometheus reads at /metrics: requests by path, method and status with the seconds they took, what waits and what
 * fails in the background, and Node's own figures (memory, event loop lag, garbage collection).
 */
export function createMetrics(countWork: () => Promise<WorkCounts>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LAG_TICK_MS });
  const seconds = new Histogram({
    name: 'newsgraph_http_request_duration_seconds',
    help: 'Seconds from the arrival of a request to the end of its answer.',
    labelNames: ['method', 'path', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const refreshWork = workGauges(registry, countWork);
  let waiting: Answered[] = [];
  const countAnswered = (): void => {
    for (const { method, url, status, ms } of waiting) {
      seconds.observe({ method, path: pathOf(url), status: String(status) }, ms / 1_000);
    }
    waiting = [];
  };
  return {
    observe: ({ method, url = '' }, response) => {
      const started = performance.now();
      response.on('close', () => {
        waiting.push({ method, url, status: response.statusCode, ms: performance.now() - started });
        if (waiting.length >= MOST_WAITING) countAnswered();
      });
    },
    show: async (_request, response) => {
      countAnswered();
      await refreshWork();
      response.set('content-type', registry.contentType).send(await registry.metrics());
    },
  };
}

function pathOf(url: string): string {
  const [path = ''] = url.split('?', 1);
  return PATHS.includes(path) ? path : 'other';
}

/** Returns what reads them. They are gone while the database is away: an old figure would say that all is well. */
function workGauges(registry: Registry, countWork: () => Promise<WorkCounts>): () => Promise<void> {
  const registers = [registry];
  const jobs = new Gauge({
    name: 'newsgraph_jobs',
    help: 'Jobs that wait or run.',
    labelNames: ['status'],
    registers,
  });
  const failing = new Gauge({
    name: 'newsgraph_failing',
    help: 'Feeds and watches whose last poll or webhook failed.',
    labelNames: ['kind'],
    registers,
  });
  return async () => {
    const counts = await countWork().catch(() => undefined);
    [jobs, failing].forEach((gauge) => gauge.reset());
    if (!counts) return;
    jobs.set({ status: 'QUEUED' }, counts.queued);
    jobs.set({ status: 'RUNNING' }, counts.running);
    failing.set({ kind: 'feed' }, counts.failingFeeds);
    failing.set({ kind: 'watch' }, counts.failingWatches);
  };
}
