import { UserError } from '../../errors';
import { MAX_PART } from '../../ingest/containers/part';
import { BETWEEN } from '../../ingest/containers/warc';
import type { Cutter } from '../../ingest/cut-pieces';
import type { Rejection } from '../../model/article';

/** So many articles are in memory at once. */
const PIECE = 8 * 1024 * 1024;

const MOST = `${MAX_PART / 1024 / 1024} MB`;

/**
 * Whole lines, records or files, and what was passed over for its size; before a failure is thrown, those that are
 * there.
 */
export async function* cutBytes(
  chunks: AsyncIterable<Buffer>,
  cut: Cutter['cut'],
): AsyncGenerator<Buffer | { rejection: Rejection }> {
  let held: Buffer[] = [];
  let size = 0;
  let wanted = PIECE;
  let skip = 0;
  try {
    for await (const chunk of chunks) {
      held.push(chunk.subarray(Math.min(skip, chunk.length)));
      size += Math.max(0, chunk.length - skip);
      skip = Math.max(0, skip - chunk.length);
      if (size < wanted) continue;
      const all = Buffer.concat(held);
      const { whole, skip: left, skipped, isEnd, isBroken } = cut(all);
      if (whole > 0) yield Buffer.from(all.subarray(0, whole));
      if (isEnd) return;
      if (skipped !== undefined) yield { rejection: passedOver(skipped) };
      const rest = all.subarray(whole + left);
      skip = Math.max(0, whole + left - all.length);
      [held, size, wanted] = [[Buffer.from(rest)], rest.length, wantedAfter(rest.length)];
      if (isBroken) throw cutOff();
      if (rest.length > MAX_PART) throw tooLarge();
    }
  } catch (error) {
    const all = Buffer.concat(held);
    const { whole } = cut(all);
    if (whole > 0) yield Buffer.from(all.subarray(0, whole));
    throw error;
  }
  const rest = Buffer.concat(held);
  if (size > 0 && !isNothing(cut, rest)) yield rest;
  if (skip > BETWEEN) throw cutOff();
}

/** Blocks of zeros end an archive of files. */
function isNothing(cut: Cutter['cut'], rest: Buffer): boolean {
  const { whole, isEnd } = cut(rest);
  return whole === 0 && isEnd === true;
}

/** Twice as much each time nothing could be cut, so that a long line is not copied for each chunk. */
function wantedAfter(held: number): number {
  return Math.max(PIECE, Math.min(2 * held, MAX_PART + 1));
}

function passedOver(name: string): Rejection {
  return {
    code: 'PART_TOO_LARGE',
    message: `${name.slice(0, 200)} has more than ${MOST} and was passed over.`,
  };
}

/** What follows is none of the archive's, or what was passed over for its size should have gone on behind the end. */
function cutOff(): UserError {
  return new UserError(
    'CUT_OFF',
    'The archive is damaged or cut off; what stands before was read. Fetch it again.',
  );
}

function tooLarge(): UserError {
  return new UserError(
    'PART_TOO_LARGE',
    `A line, record or file in it has more than ${MOST}; what stands before was read.`,
  );
}
