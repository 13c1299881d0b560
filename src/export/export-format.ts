import type { ReadRecords, RecordKind } from '../store/exports/record';

/** How the graph is written in one format. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Of a file: "csv". */
  readonly extension: string;
  /** Kinds of record that one file may hold; `one` where it holds a single kind, a table. */
  readonly holds: 'any' | 'one' | 'all';
  /** The text in pieces, as it is read. */
  readonly write: (read: ReadRecords, kinds: readonly RecordKind[]) => AsyncIterable<string>;
}
