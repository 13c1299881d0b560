import { stringify } from 'csv-stringify/sync';
import type { GraphRecord, ReadRecords, RecordKind } from '../store/exports/record';
import { type Cell, CSV_COLUMNS } from './csv-columns';
import type { ExportFormat } from './export-format';

/** What readers of CSV take for the end of a line must stand in quotes, also where it isn't our own. */
const LINE_END = /[\r\n]/;

/**
 * A table of one kind of record for spreadsheets: with a byte order mark, so that Excel reads UTF-8, and with cells
 * that a spreadsheet would run as a formula made harmless (OWASP, "CSV Injection"). Lines end as in RFC 4180.
 */
export const CSV: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  holds: 'one',
  write,
};

async function* write(read: ReadRecords, [kind = 'quote']: readonly RecordKind[]): AsyncGenerator<string> {
  const columns = Object.entries(CSV_COLUMNS[kind]) as [string, (record: GraphRecord) => Cell][];
  yield `\uFEFF${line(columns.map(([heading]) => heading))}`;
  for await (const record of read(kind)) yield line(columns.map(([, cellOf]) => cellOf(record)));
}

function line(cells: Cell[]): string {
  return stringify([cells], { escape_formulas: true, record_delimiter: '\r\n', quoted_match: LINE_END });
}
