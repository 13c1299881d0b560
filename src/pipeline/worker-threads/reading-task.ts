import type { ReadOptions } from '../../ingest/draft';
import type { PolledPage } from '../../ingest/feeds/read-polled';

/** What is to be read: a document with its articles, or what a feed's address answered. */
export type ToRead = { input: Uint8Array | string; options: ReadOptions } | { polled: PolledPage };

/** Begins to read, asks for the next of what is in it (null at its end is the answer), or puts it away. */
export type ReadingTask = { id: number } & (ToRead | { ask: 'next' | 'end' });
