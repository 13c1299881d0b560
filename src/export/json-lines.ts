import type { ReadRecords, RecordKind } from '../store/exports/record';
import type { ExportFormat } from './export-format';

/** Each record as it is, one a line: https://jsonlines.org. The one format in which nothing is left out. */
export const JSON_LINES: ExportFormat = {
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  holds: 'any',
  write,
};

async function* write(read: ReadRecords, kinds: readonly RecordKind[]): AsyncGenerator<string> {
  for (const kind of kinds) {
    for await (const record of read(kind)) yield `${JSON.stringify(record)}\n`;
  }
}
