import type { DataSource } from 'typeorm';
import type { ReadOptions } from '../ingest/draft';
import { createIngestContext } from './ingest-context';
import { ingestReadings } from './ingest-readings';
import type { IngestedItem } from './ingest-readings';
import type { Input } from './inputs/find-inputs';
import type { OpenAddress } from './inputs/open-input';
import { readInput } from './inputs/read-inputs';
import type { InputReading } from './inputs/read-inputs';
import { analyseInPool } from './worker-threads/analyse-in-pool';
import { AnalysisPool } from './worker-threads/analysis-pool';
import { type ReadInput, ReadingThread } from './worker-threads/reading-thread';

export interface IngestInputs {
  dataSource: DataSource;
  version: string;
  inputs: readonly Input[];
  options: ReadOptions;
  openAddress: OpenAddress;
  /** Threads that analyse. */
  threads: number;
  /** No input is begun after it. */
  signal?: AbortSignal;
  /** Told how many inputs were read, before what was in them is in. */
  onInput?: (read: number) => void;
}

/**
 * Texts analysed ahead of the one being written, a thread: they differ in length, and none should wait for another; nor
 * for those that are being written together.
 */
const AHEAD = 16;

/** Reads inputs, analyses them on all threads and writes them in their order: from files to the graph. */
export async function* ingestInputs(settings: IngestInputs): AsyncGenerator<IngestedItem> {
  const { dataSource, version, threads } = settings;
  const pool = new AnalysisPool(threads);
  const reading = new ReadingThread();
  const context = createIngestContext({ dataSource, version, analyse: analyseInPool(pool) });
  try {
    yield* ingestReadings(context, readAll(settings, reading.read), threads * AHEAD);
  } finally {
    await pool.close();
    await reading.close();
    await context.finish();
  }
}

async function* readAll(
  { inputs, options, openAddress, signal, onInput }: IngestInputs,
  read: ReadInput,
): AsyncGenerator<InputReading> {
  for (const [i, input] of inputs.entries()) {
    if (signal?.aborted) return;
    onInput?.(i);
    for await (const reading of readInput(input, options, openAddress, read)) {
      if (signal?.aborted) return;
      yield reading;
    }
  }
}
