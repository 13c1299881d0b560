import { UserError } from '../../errors';
import type { ReadOptions } from '../../ingest/draft';
import { NO_FILES } from '../../ingest/containers/tar';
import { NO_PAGES } from '../../ingest/containers/warc';
import { EMPTY, named, ofSeveral } from '../../ingest/read-article';
import { readDocument } from '../../ingest/read-document';
import type { Reading, Rejection } from '../../model/article';
import type { ReadInput } from '../worker-threads/reading-thread';
import type { Input } from './find-inputs';
import { openPieces, type PieceOrRejection } from './open-pieces';
import type { OpenAddress } from './open-input';

/** What became of one item of one input; an archive gives several of the same path. */
export interface InputReading {
  path: string;
  reading: Reading;
}

/** Reads one input after the other. One that can't be opened or read gives its reason and the rest goes on. */
export async function* readInputs(
  inputs: Iterable<Input>,
  options: ReadOptions,
  openAddress: OpenAddress,
): AsyncGenerator<InputReading> {
  for (const input of inputs) yield* readInput(input, options, openAddress);
}

/** All articles of one input, or why there are none. */
export async function* readInput(
  input: Input,
  options: ReadOptions,
  openAddress: OpenAddress,
  read: ReadInput = readDocument,
): AsyncGenerator<InputReading> {
  let isEmpty = true;
  let about: Rejection = EMPTY;
  try {
    for await (const piece of openPieces(input, options.format, openAddress)) {
      for await (const reading of readPiece(piece, options, read)) {
        const ofPiece = 'of' in piece && aboutPiece(reading);
        if (ofPiece) about = ofPiece;
        if (ofPiece) continue;
        isEmpty = false;
        yield { path: input.path, reading };
      }
    }
    if (isEmpty) yield { path: input.path, reading: { rejection: about } };
  } catch (error) {
    yield { path: input.path, reading: { rejection: toRejection(error) } };
  }
}

async function* readPiece(
  piece: PieceOrRejection,
  options: ReadOptions,
  read: ReadInput,
): AsyncGenerator<Reading> {
  if ('rejection' in piece) return yield piece;
  const { bytes, of, name, ...stated } = piece;
  const charset = options.charset ?? stated.charset;
  const own = of ? { ...ofSeveral(options), ...stated, ...of, charset } : { ...options, ...stated, charset };
  for await (const reading of read(bytes, own)) yield name === undefined ? reading : named(reading, name);
}

/** That a piece of an archive has no article says nothing of the whole: many crawls hold pictures for long. */
function aboutPiece(reading: Reading): Rejection | null {
  if (!('rejection' in reading)) return null;
  const { rejection } = reading;
  return [NO_PAGES, NO_FILES].some(({ message }) => message === rejection.message) ? rejection : null;
}

function toRejection(error: unknown): Rejection {
  if (!(error instanceof UserError)) throw error;
  return { code: error.code, message: error.message };
}
