import { Worker } from 'node:worker_threads';
import { PassingError, UserError } from '../../errors';
import type { ReadOptions } from '../../ingest/draft';
import type { PolledDocument, PolledPage } from '../../ingest/feeds/read-polled';
import type { Reading } from '../../model/article';
import type { ReadingTask, ToRead } from './reading-task';
import { workerFile } from './worker-file';

/** As readDocument reads. Bytes that are handed over may not be used any more. */
export type ReadInput = (input: Uint8Array | string, options: ReadOptions) => AsyncGenerator<Reading>;

interface Asked {
  resolve: (read: unknown) => void;
  reject: (reason: Error) => void;
}

/** The largest page that is read takes a second, and on a busy machine twenty. */
const LONGEST_MS = 60_000;
/** The time is counted in so many ticks: while this process stood still (a paused container) nobody read, and it isn't. */
const TICKS = 20;
/** A file of 500 MB is held outside of this. */
const MOST_MEMORY_MB = 1_500;
/** As for analysis: what is read is handed on at once. */
const YOUNG_MEMORY_MB = 8;

/**
 * A thread that reads documents, so that a page which takes long keeps nothing else waiting. Who takes too long or too
 * much memory ends the thread, and is told so; others that were open in it fail for a passing reason.
 */
export class ReadingThread {
  private worker: Worker | null = null;
  /** Whose answer is coming: one at a time, so that it is known who took too long. */
  private asked: Asked | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private lastId = 0;

  constructor(private readonly longest = LONGEST_MS) {}

  /** @throws UserError DOCUMENT_TOO_SLOW, DOCUMENT_TOO_LARGE, or READING_BROKE_OFF where it was another's fault. */
  readonly read: ReadInput = (input, options) => this.readings<Reading>({ input, options }, ownMemory(input));

  /** As readPolled reads; its bytes stay the caller's. @throws as read */
  readonly readPolled = async (polled: PolledPage): Promise<PolledDocument> => {
    for await (const document of this.readings<PolledDocument>({ polled }, [])) return document;
    throw brokeOff();
  };

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private async *readings<Read>(what: ToRead, memory: ArrayBuffer[]): AsyncGenerator<Read> {
    const id = (this.lastId += 1);
    const worker = (this.worker ??= this.start());
    worker.postMessage({ id, ...what } satisfies ReadingTask, memory);
    try {
      for (let next = await this.next(worker, id); next; next = await this.next(worker, id))
        yield next as Read;
    } finally {
      worker.postMessage({ id, ask: 'end' } satisfies ReadingTask);
    }
  }

  private next(worker: Worker, id: number): Promise<unknown> {
    const mine = this.turn.then(() => this.ask(worker, id));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async ask(worker: Worker, id: number): Promise<unknown> {
    if (worker !== this.worker) throw brokeOff();
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks === TICKS) this.fail(worker, tooSlow(this.longest));
    }, this.longest / TICKS);
    try {
      return await new Promise((resolve, reject) => {
        this.asked = { resolve, reject };
        worker.postMessage({ id, ask: 'next' } satisfies ReadingTask);
      });
    } finally {
      clearInterval(timer);
      this.asked = null;
    }
  }

  private start(): Worker {
    const limits = { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MEMORY_MB };
    const worker = new Worker(workerFile('reading-worker'), { resourceLimits: limits });
    worker.on('message', (read: unknown) => this.asked?.resolve(read));
    worker.on('error', () => this.fail(worker, TOO_LARGE));
    // A process may end while nothing is read.
    worker.unref();
    return worker;
  }

  private fail(worker: Worker, reason: Error): void {
    if (worker !== this.worker) return;
    this.worker = null;
    this.asked?.reject(reason);
    void worker.terminate();
  }
}

/** What fills its memory alone is handed over, not copied: a file may have hundreds of megabytes. */
function ownMemory(input: Uint8Array | string): ArrayBuffer[] {
  if (typeof input === 'string' || input.byteLength !== input.buffer.byteLength) return [];
  return [input.buffer as ArrayBuffer];
}

function tooSlow(longest: number): UserError {
  const message = `It could not be read within ${longest / 1000} s. Give the article's own page, or its text.`;
  return new UserError('DOCUMENT_TOO_SLOW', message);
}

const TOO_LARGE = new UserError(
  'DOCUMENT_TOO_LARGE',
  "Reading it takes more memory than there is, or broke off. Give the article's own page, or its text.",
);

function brokeOff(): PassingError {
  return new PassingError('READING_BROKE_OFF', 'Something else that was read at the same time broke off.');
}
