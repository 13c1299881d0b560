import { setMaxListeners } from 'node:events';
import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import type { Logger } from '../log';
import { GRAPH_CHANGED } from '../store/queries/changes/change-channel';
import { JOB_PROGRESS, JOBS_WAITING } from '../store/queries/jobs/job-channels';
import type { ReadPolled } from '../ingest/feeds/read-polled';
import { postJson } from '../ingest/fetch/post-json';
import { userAgentOf } from './user-agent';
import { listen } from '../store/notify/listen';
import type { Clock } from './clock';
import { DatabaseClock } from './database-clock';
import { createEvents, type Events } from './events';
import { feedHandler } from './feeds/feed-handler';
import { createPoliteFetch, type Fetch } from './feeds/polite-fetch';
import type { PollSettings } from './feeds/poll-feed';
import { pollFeeds } from './feeds/poll-feeds';
import { forgetAsTimeGoes } from './forget';
import { createIngestContext, type IngestContext } from './ingest-context';
import { createInputReader, type InputReader } from './ingest-input';
import { ingestHandler } from './jobs/ingest-handler';
import type { JobHandlers } from './jobs/job-handler';
import { reanalyseHandler } from './jobs/reanalyse-handler';
import { work } from './jobs/work';
import type { LoopSettings } from './loop';
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
  readonly readPolled: ReadPolled;
  readonly events: Events;
  /** That of Postgres. */
  readonly clock: Clock;
  /** Gives back the jobs under way, and ends. */
  stop(): Promise<void>;
}

/** Feeds that are polled at the same time, and entries of one that are fetched. */
const FEED_SLOTS = 4;

export function startBackground(settings: BackgroundSettings): Background {
  const { dataSource, url, log, threads } = settings;
  const pool = new AnalysisPool(threads);
  const reading = new ReadingThread();
  const notifications = listen(url, [JOBS_WAITING, JOB_PROGRESS, GRAPH_CHANGED]);
  const stopping = new AbortController();
  // Every slot waits for it.
  setMaxListeners(0, stopping.signal);
  const parts = partsOf(settings, pool, reading, stopping.signal);
  const report = (error: unknown) => log.error({ err: error }, 'Background work was interrupted');
  const { clock } = parts;
  const loops = { dataSource, notifications, clock, random: Math.random, report };
  const working = goOn(loops, parts, handlersOf(settings, parts, reading), stopping.signal);
  const stop = async () => {
    stopping.abort();
    await working;
    await notifications.close();
    await pool.close();
    await reading.close();
    await parts.ingest.finish();
  };
  return { ...parts, events: createEvents(loops), stop };
}

type Parts = Omit<Background, 'events' | 'stop'>;

function partsOf(
  { dataSource, config, version }: BackgroundSettings,
  pool: AnalysisPool,
  reading: ReadingThread,
  signal: AbortSignal,
): Parts {
  const clock = new DatabaseClock(dataSource);
  const { fetchAllow: allow, contact } = config;
  const userAgent = userAgentOf(version, contact);
  return {
    ingest: createIngestContext({ dataSource, version, analyse: analyseInPool(pool) }),
    reader: createInputReader(allow, userAgent, reading.read),
    politeFetch: createPoliteFetch({ dataSource, clock, allow, userAgent, signal }),
    readPolled: reading.readPolled,
    clock,
  };
}

/** All that goes on until the signal. */
async function goOn(
  loops: LoopSettings & Pick<PollSettings, 'dataSource' | 'random'>,
  { politeFetch, readPolled }: Parts,
  handlers: JobHandlers,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all([
    work({ ...loops, handlers }, signal),
    searchWatches(loops, signal),
    forgetAsTimeGoes(loops, signal),
    pollFeeds({ ...loops, fetch: politeFetch, readPolled, slots: FEED_SLOTS }, signal),
  ]);
}

function handlersOf(
  { dataSource, config, version, threads }: BackgroundSettings,
  { ingest, reader, politeFetch, clock }: Parts,
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
