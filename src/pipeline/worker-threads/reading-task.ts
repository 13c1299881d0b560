import type { ReadOptions } from '../../ingest/draft';

/** Begins a document, asks for its next reading (null at its end is the answer), or puts it away. */
export type ReadingTask =
  { id: number; input: Uint8Array | string; options: ReadOptions } | { id: number; ask: 'next' | 'end' };
