import { setMaxListeners } from 'node:events';
import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import type { Logger } from '../log';
import { GRAPH_CHANGED } from '../store/queries/changes/change-channel';
import { JOB_PROGRESS, JOBS_WAITING } from '../store/queries/jobs/job-channels';
import { postJson } from '../ingest/fetch/post-json';
import { userAgentOf } from './user-agent';
import { listen } from '../store/notify/listen';
import type { Clock } from './clock';
import { DatabaseClock } from './database-clock';
import { createEvents, type Events } from './events';
import { feedHandler } from './feeds/feed-handler';
import { createPoliteFetch, type Fetch } from './feeds/polite-fetch';
import { pollFeeds } from './feeds/poll-feeds';
import { forgetAsTimeGoes } from './forget';
import { createIngestContext, type IngestContext } from './ingest-context';
import { createInputReader, type InputReader } from './ingest-input';
import { ingestHandler } from './jobs/ingest-handler';
import type { JobHandlers } from './jobs/job-handler';
import { reanalyseHandler } from './jobs/reanalyse-handler';
import { work } from './jobs/work';
import { searchWatches } from './watches/search-watches';
import { type Post, webhookHandler } from './watches/webhook-handler';
import { analyseInPool } from './worker-threads/analyse-in-pool';
import { AnalysisPool } from './worker-threads/analysis-pool';
import { ReadingThread } from './worker-threads/reading-thread';

export interface BackgroundSettings {
  dataSource: DataSource;
  /** Of the primary. */
  url: string;
  config: Pick<Config, 'fetchAllow' | 'contact'>;
  version: string;
  log: Logger;
  /** That analyse. */
  threads: number;
}

/** The work that goes on beside the requests of a server, or alone in a worker. */
export interface Background {
  readonly ingest: IngestContext;
  readonly reader: InputReader;
  /** Minds hosts' wishes. */
  readonly politeFetch: Fetch;
  readonly events: Events;
  /** That of Postgres. */
  readonly clock: Clock;
  /** Gives back the jobs under way, and ends. */
  stop(): Promise<void>;
}

/** Feeds that are polled at the same time, and entries of one that are fetched. */
const FEED_SLOTS = 4;

export function startBackground(settings: BackgroundSettings): Background {
  const { dataSource, url, config, version, log, threads } = settings;
  const pool = new AnalysisPool(threads);
  const reading = new ReadingThread();
  const notifications = listen(url, [JOBS_WAITING, JOB_PROGRESS, GRAPH_CHANGED]);
  const stopping = new AbortController();
  // Every slot waits for it.
  setMaxListeners(0, stopping.signal);
  const clock = new DatabaseClock(dataSource);
  const userAgent = userAgentOf(version, config.contact);
  const parts = {
    ingest: createIngestContext({ dataSource, version, analyse: analyseInPool(pool) }),
    reader: createInputReader(config.fetchAllow, userAgent, reading.read),
    politeFetch: createPoliteFetch({
      dataSource,
      clock,
      allow: config.fetchAllow,
      userAgent,
      signal: stopping.signal,
    }),
    clock,
  };
  const report = (error: unknown) => log.error({ err: error }, 'Background work was interrupted');
  const shared = { dataSource, notifications, clock, random: Math.random, report };
  const handlers = handlersOf(settings, parts, reading);
  const working = Promise.all([
    work({ ...shared, handlers }, stopping.signal),
    searchWatches(shared, stopping.signal),
    forgetAsTimeGoes(shared, stopping.signal),
    pollFeeds({ ...shared, fetch: parts.politeFetch, slots: FEED_SLOTS }, stopping.signal),
  ]);
  const stop = async () => {
    stopping.abort();
    await working;
    await notifications.close();
    await pool.close();
    await reading.close();
    await parts.ingest.finish();
  };
  return { ...parts, events: createEvents(shared), stop };
}

function handlersOf(
  { dataSource, config, version, threads }: BackgroundSettings,
  { ingest, reader, politeFetch, clock }: Omit<Background, 'events' | 'stop'>,
  reading: ReadingThread,
): JobHandlers {
  const sender = { allow: config.fetchAllow, userAgent: userAgentOf(version, config.contact) };
  const post: Post = (address, body, headers) => postJson(address, body, headers, sender);
  return {
    ingest: ingestHandler(ingest, reader, threads + 1),
    reanalyse: reanalyseHandler(ingest, threads + 1),
    webhook: webhookHandler(dataSource, post, clock),
    feed: feedHandler(ingest, politeFetch, clock, FEED_SLOTS, reading.read),
  };
}
