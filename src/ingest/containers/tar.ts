import { CLUTTER, MAX_PART, rejectPart } from './part';
import type { PartOrRejection } from './part';
import type { Cut } from './cut';
import type { Rejection } from '../../model/article';

const BLOCK = 512;
/** Type flags of POSIX: a file (two spellings), the long name of the next one by GNU, fields of the next one by pax. */
const FILE = /^[0\0]$/;
const LONG_NAME = 'L';
const FIELDS = 'x';

/** A name or the fields of an entry, in bytes; systems allow paths of 4,096. */
const MOST_ABOUT = 64 * 1024;

interface Header {
  name: string;
  size: number;
  type: string;
}

export function isTar(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar';
}

/** The files of a tar in their order; folders, links and devices are passed over. */
export function* openTar(bytes: Uint8Array): Generator<PartOrRejection> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let next: Partial<Header> = {};
  let files = 0;
  for (let at = 0; at + BLOCK <= buffer.length && buffer[at] !== 0;) {
    const header = { ...readHeader(buffer.subarray(at, at + BLOCK)), ...next };
    const start = at + BLOCK;
    if (!Number.isSafeInteger(header.size) || header.size < 0 || start + header.size > buffer.length) {
      yield rejectPart(
        'BAD_TAR',
        `The tar archive is damaged or cut off after ${at} bytes; what stands before was read.`,
      );
      return;
    }
    const content = buffer.subarray(start, start + header.size);
    next = aboutNext(header, content);
    at = start + Math.ceil(header.size / BLOCK) * BLOCK;
    if (!FILE.test(header.type) || CLUTTER.test(header.name)) continue;
    files += 1;
    yield partOf(header, content);
  }
  if (files === 0) yield { rejection: NO_FILES };
}

export const NO_FILES: Rejection = { code: 'EMPTY', message: 'The tar archive has no files in it.' };

/** Where the whole files at the front of a piece of an archive end, each with what is said of it before. */
export function wholeFiles(buffer: Buffer, most: number): Cut {
  let next: Partial<Header> = {};
  let whole = 0;
  for (let at = 0; at + BLOCK <= buffer.length;) {
    if (buffer[at] === 0) return { whole, skip: 0, isEnd: true };
    const header = { ...readHeader(buffer.subarray(at, at + BLOCK)), ...next };
    const size = BLOCK + Math.ceil(header.size / BLOCK) * BLOCK;
    if (!Number.isSafeInteger(size) || size < BLOCK) return { whole, skip: 0, isBroken: true };
    if (header.size > most) return { whole, skip: at + size - whole, skipped: header.name };
    if (at + size > buffer.length) break;
    next = aboutNext(header, buffer.subarray(at + BLOCK, at + BLOCK + header.size));
    at += size;
    if (header.type !== LONG_NAME && header.type !== FIELDS) whole = at;
  }
  return { whole, skip: 0 };
}

function partOf({ name, size }: Header, bytes: Buffer): PartOrRejection {
  if (size <= MAX_PART) return { name, bytes };
  return rejectPart(
    'PART_TOO_LARGE',
    `${name.slice(0, 100)} has more than ${MAX_PART / 1024 / 1024} MB. Split it.`,
  );
}

function readHeader(block: Buffer): Header {
  const field = (start: number, length: number): string =>
    block.toString('utf8', start, start + length).split('\0', 1)[0] ?? '';
  const prefix = field(345, 155);
  return {
    name: prefix ? `${prefix}/${field(0, 100)}` : field(0, 100),
    // Sizes beyond 8 GB are not written in octal figures; no such file is read here.
    size: /^[0-7 ]*$/.test(field(124, 12)) ? parseInt(field(124, 12).trim() || '0', 8) : NaN,
    type: block.toString('latin1', 156, 157),
  };
}

/** What an entry says of the next one: names that are too long for its header, and its size. */
function aboutNext({ type }: Header, content: Buffer): Partial<Header> {
  if (type !== LONG_NAME && type !== FIELDS) return {};
  const text = content.toString('utf8', 0, MOST_ABOUT);
  if (type === LONG_NAME) return { name: text.replace(/\0.*$/s, '') };
  const [, path] = /^\d+ path=(.*)$/m.exec(text) ?? [];
  const [, size] = /^\d+ size=(\d+)$/m.exec(text) ?? [];
  return { ...(path && { name: path }), ...(size && { size: Number(size) }) };
}
