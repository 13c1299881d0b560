import type { DataSource } from 'typeorm';
import { openSnapshot } from '../store/exports/open-snapshot';
import type { Filter } from '../store/plan/filters/filter';
import type { ExportRequest } from './export-request';
import { EXPORT_FORMATS } from './formats';

/** So many characters go out at once; a write for each record would cost more than the record. */
const PIECE = 65_536;

/**
 * The graph as text, all of one moment, in pieces as they are asked for: what is read waits for what is written.
 * A reader who ends early ends the query too. @throws UserError as openSnapshot does, with the first piece.
 */
export async function* exportGraph(
  dataSource: DataSource,
  { format, kinds }: ExportRequest,
  filter?: Filter,
): AsyncGenerator<string> {
  const snapshot = await openSnapshot(dataSource, filter);
  try {
    yield* inPieces(EXPORT_FORMATS[format].write(snapshot.read, kinds));
  } finally {
    await snapshot.close();
  }
}

async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
