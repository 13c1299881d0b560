import { UserError } from '../../errors';
import type { ReadOptions } from '../../ingest/draft';
import { NO_PAGES } from '../../ingest/containers/warc';
import { ofSeveral } from '../../ingest/read-article';
import { readDocument } from '../../ingest/read-document';
import type { Reading, Rejection } from '../../model/article';
import type { ReadInput } from '../worker-threads/reading-thread';
import type { Input } from './find-inputs';
import { openPieces } from './open-pieces';
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
  let anything = false;
  try {
    for await (const { bytes, of, ...stated } of openPieces(input, options.format, openAddress)) {
      const charset = options.charset ?? stated.charset;
      const own = of ? { ...ofSeveral(options), ...of, charset } : { ...options, ...stated, charset };
      for await (const reading of read(bytes, own)) {
        if (of && isAboutPiece(reading)) continue;
        anything = true;
        yield { path: input.path, reading };
      }
    }
    if (!anything) yield { path: input.path, reading: { rejection: NO_PAGES } };
  } catch (error) {
    yield { path: input.path, reading: { rejection: toRejection(error) } };
  }
}

/** Many crawls hold pictures for long. */
function isAboutPiece(reading: Reading): boolean {
  return 'rejection' in reading && reading.rejection.message === NO_PAGES.message;
}

function toRejection(error: unknown): Rejection {
  if (!(error instanceof UserError)) throw error;
  return { code: error.code, message: error.message };
}
