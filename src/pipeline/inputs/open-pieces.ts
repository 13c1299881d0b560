import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { UserError } from '../../errors';
import { isZip, openZip } from '../../ingest/containers/zip';
import { cutterOf, type Cutter } from '../../ingest/cut-pieces';
import type { Rejection } from '../../model/article';
import type { FormatName } from '../../model/format';
import { cutBytes } from './cut-bytes';
import { FileBytes } from './file-bytes';
import type { Input } from './find-inputs';
import { fileError, type OpenAddress, type OpenedInput, openInput, readStandardInput } from './open-input';

/** An input, or a part of it that is read by itself. */
export interface Piece extends OpenedInput {
  /** Of an input that is cut. */
  of?: { format?: FormatName; linesBefore: number };
  /** Of an archive: the file's name in it. */
  name?: string;
}

export type PieceOrRejection = Piece | { rejection: Rejection };

/** What an input is recognised by: longer than the first line of most, which may have a page in it. */
const START = 1024 * 1024;

/**
 * An input as it stands; one of many lines, records or files piece by piece, so that an archive of any size needs no
 * memory. @throws UserError
 */
export async function* openPieces(
  input: Input,
  format: FormatName | undefined,
  openAddress: OpenAddress,
): AsyncGenerator<PieceOrRejection> {
  if (input.kind === 'stdin') return yield* cutStandardInput(format);
  const start = input.kind === 'file' ? await readStart(input.path) : null;
  if (start && isZip(start) && !format) return yield* filesOfZip(input.path);
  const cutter = start && cutterFor(start, format);
  if (start && cutter)
    yield* cutInput(createReadStream(input.path, { highWaterMark: START }), isGzip(start), cutter);
  else yield await openInput(input, openAddress);
}

/** Of a zip any file can be read by itself, but only where all of it lies at hand. */
function* filesOfZip(path: string): Generator<PieceOrRejection> {
  const archive = new FileBytes(path);
  try {
    for (const part of openZip(archive))
      yield 'rejection' in part ? part : { ...part, of: { linesBefore: 0 } };
  } finally {
    archive.close();
  }
}

async function* cutStandardInput(format: FormatName | undefined): AsyncGenerator<PieceOrRejection> {
  const { start, all } = await lookAhead(process.stdin as AsyncIterable<Buffer>);
  const cutter = cutterFor(start, format);
  if (cutter) yield* cutInput(Readable.from(all), isGzip(start), cutter);
  else yield { bytes: await readStandardInput(all) };
}

/** The beginning of a stream, and all of it. */
async function lookAhead(
  stream: AsyncIterable<Buffer>,
): Promise<{ start: Buffer; all: AsyncIterable<Buffer> }> {
  const rest = stream[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  for (let size = 0; size < START;) {
    const next = await rest.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  const all = async function* (): AsyncGenerator<Buffer> {
    yield* chunks;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  };
  return { start: Buffer.concat(chunks), all: all() };
}

function cutterFor(start: Buffer, format: FormatName | undefined): Cutter | null {
  const cutter = cutterOf(opened(start));
  return format === undefined || format === cutter?.format ? cutter : null;
}

/** Null for what is no file: what was read of a pipe would be gone. */
async function readStart(path: string): Promise<Buffer | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const file = await open(path).catch(() => null);
  try {
    const { bytesRead, buffer } = (await file?.read(Buffer.alloc(START), 0, START, 0)) ?? {};
    return buffer?.subarray(0, bytesRead) ?? null;
  } catch {
    // Why it can't be read is told where all of it is.
    return null;
  } finally {
    await file?.close();
  }
}

function isGzip(start: Buffer): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** The beginning of what a gzip holds: a sixteenth is enough, and opens to a thousand times as much at most. */
function opened(start: Buffer): Buffer {
  if (!isGzip(start)) return start;
  try {
    return gunzipSync(start.subarray(0, START / 16), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return start;
  }
}

/** What is no longer than a piece comes as a whole: then its one article may have the address that the user gives. */
async function* cutInput(
  stream: Readable,
  packed: boolean,
  { cut, format }: Cutter,
): AsyncGenerator<PieceOrRejection> {
  let waiting: Buffer | null = null;
  let linesBefore = 0;
  let isCut = false;
  const piece = (bytes: Buffer): Piece => ({ bytes, ...(isCut && { of: { format, linesBefore } }) });
  try {
    for await (const bytes of cutBytes(bytesOf(stream, packed), cut)) {
      isCut ||= waiting !== null || 'rejection' in bytes;
      const lines = waiting ? countLines(waiting) : 0;
      if (waiting) yield piece(waiting);
      linesBefore += lines;
      if ('rejection' in bytes) yield bytes;
      waiting = 'rejection' in bytes ? null : bytes;
    }
  } catch (error) {
    if (waiting) yield piece(waiting);
    throw error;
  }
  if (waiting) yield piece(waiting);
}

async function* bytesOf(stream: Readable, packed: boolean): AsyncGenerator<Buffer> {
  // What fails is thrown where the bytes are read.
  const bytes = packed ? pipeline(stream, createGunzip({ chunkSize: START }), () => undefined) : stream;
  try {
    yield* bytes as AsyncIterable<Buffer>;
  } catch (error) {
    throw packed ? cutOff() : fileError(error);
  }
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

function cutOff(): UserError {
  return new UserError(
    'BAD_GZIP',
    'The gzip is damaged or cut off; what stands before was read. Fetch or pack it again.',
  );
}
