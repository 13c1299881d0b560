import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Seconds: from an answer out of memory to the time that a question may take. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How often it is looked whether the event loop lags: at the usual 10 ms a server that rests takes 1 % of a core. */
const LAG_TICK_MS = 100;

/** Paths that are counted by name: those that anybody can make up would make a series each. */
const PATHS = ['/graphql', '/export', '/healthz', '/readyz', '/metrics'];

export interface Metrics {
  /** Times a request that has just come. */
  readonly observe: (request: IncomingMessage, response: ServerResponse) => void;
  readonly show: RequestHandler;
}

/**
 * What Prometheus reads at /metrics: requests by path, method and status with the seconds they took, and Node's own
 * figures (memory, event loop lag, garbage collection).
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LAG_TICK_MS });
  const seconds = new Histogram({
    name: 'newsgraph_http_request_duration_seconds',
    help: 'Seconds from the arrival of a request to the end of its answer.',
    labelNames: ['method', 'path', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    observe: (request, response) => {
      const { url = '', method } = request;
      const stop = seconds.startTimer();
      response.on('close', () => {
        const [path = ''] = url.split('?', 1);
        const known = PATHS.includes(path) ? path : 'other';
        stop({ method, path: known, status: String(response.statusCode) });
      });
    },
    show: async (_request, response) => {
      response.set('content-type', registry.contentType).send(await registry.metrics());
    },
  };
}
