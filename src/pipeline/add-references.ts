import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { DataSource } from 'typeorm';
import { UserError } from '../errors';
import { readReferences } from '../ingest/references/read-references';
import type { ReferenceLine } from '../ingest/references/reference-line';
import type { ReferenceEntity } from '../model/reference';
import { databaseError } from '../store/database-error';
import { lockWriters } from '../store/queries/lock-writers';
import {
  removeReference,
  savePositions,
  saveReference,
  type SavedReference,
} from '../store/queries/references/save-reference';

/** So many in one transaction, in which nobody else writes. */
const BATCH = 200;

export interface ReferenceCounts {
  LINKED: number;
  MADE: number;
  KNOWN: number;
  /** Actors of articles that bear a name of one of them too, now candidates for a merge. */
  proposed: number;
  /** Things that are no actors. */
  skipped: number;
  failed: number;
}

/** Takes in known people, bodies and places from lines; each line that can't be read is told, and the others go in. */
export async function addReferences(
  dataSource: DataSource,
  lines: AsyncIterable<string>,
  onFault: (line: number, message: string) => void,
): Promise<ReferenceCounts> {
  const counts: ReferenceCounts = { LINKED: 0, MADE: 0, KNOWN: 0, proposed: 0, skipped: 0, failed: 0 };
  const held: ReferenceEntity[] = [];
  for await (const batch of batches(entitiesIn(lines, counts, onFault))) {
    const saved = await inTransaction(dataSource, (statements) => {
      return inTurn(batch, (entity): Promise<SavedReference> => saveReference(statements, entity));
    });
    for (const { outcome, proposed } of saved) {
      counts[outcome] += 1;
      counts.proposed += proposed;
    }
    held.push(...batch.filter(({ positions }) => positions.length > 0));
  }
  await inTransaction(dataSource, (statements) => savePositions(statements, held));
  return counts;
}

/** Takes those that lines name out again; returns how many there were. */
export async function removeReferences(
  dataSource: DataSource,
  lines: AsyncIterable<string>,
  onFault: (line: number, message: string) => void,
): Promise<number> {
  let removed = 0;
  const counts: ReferenceCounts = { LINKED: 0, MADE: 0, KNOWN: 0, proposed: 0, skipped: 0, failed: 0 };
  for await (const batch of batches(entitiesIn(lines, counts, onFault))) {
    const gone = await inTransaction(dataSource, (statements) =>
      inTurn(batch, ({ id }) => removeReference(statements, id)),
    );
    removed += gone.filter(Boolean).length;
  }
  return removed;
}

/** The lines of a file, also one packed by gzip. @throws UserError where it can't be read to its end. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const source = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => source.destroy(error));
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of source) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split(/\r?\n/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw new UserError('FILE_UNREADABLE', `${file} can't be read to its end: ${(error as Error).message}.`);
  }
  if (rest !== '') yield rest;
}

async function* entitiesIn(
  lines: AsyncIterable<string>,
  counts: ReferenceCounts,
  onFault: (line: number, message: string) => void,
): AsyncGenerator<ReferenceEntity> {
  for await (const read of readReferences(lines)) {
    const entity = entityOf(read);
    if (entity) yield entity;
    else if ('rejection' in read) {
      counts.failed += 1;
      onFault(read.line, read.rejection.message);
    } else counts.skipped += 1;
  }
}

function entityOf(read: ReferenceLine): ReferenceEntity | null {
  return 'entity' in read ? read.entity : null;
}

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

async function inTransaction<T>(
  dataSource: DataSource,
  work: (statements: DataSource['manager']) => Promise<T>,
): Promise<T> {
  try {
    return await dataSource.transaction(async (statements) => {
      await lockWriters(statements);
      return work(statements);
    });
  } catch (error) {
    throw databaseError(error);
  }
}
