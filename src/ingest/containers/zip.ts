import { inflateRawSync } from 'node:zlib';
import { CLUTTER, MAX_OPENED, MAX_PART, rejectPart } from './part';
import type { PartOrRejection } from './part';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** The comment after the end has at most so many bytes. */
const MAX_COMMENT = 65_535;
const MAX_FILES = 100_000;
const STORED = 0;
const DEFLATED = 8;
/** Of an Office document or a book, whose parts are no articles. */
const OTHER_KINDS = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/)/;

interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  size: number;
  offset: number;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The files of a zip in the order of its directory, each opened when its turn comes. Together they open to no more than `most`. */
export function* openZip(bytes: Uint8Array, most = MAX_OPENED): Generator<PartOrRejection> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  if (!entries)
    yield rejectPart(
      'BAD_ZIP',
      "The zip archive is damaged or cut off and can't be opened. Fetch or pack it again.",
    );
  else if (entries.some(({ name }) => OTHER_KINDS.test(name)))
    yield rejectPart(
      'UNSUPPORTED_FORMAT',
      "This is an Office document or a book, which can't be read. Save it as text or HTML.",
    );
  else if (entries.length > MAX_FILES)
    yield rejectPart('ZIP_TOO_LARGE', `The zip archive has more than ${MAX_FILES} files. Split it.`);
  else
    yield* openEntries(
      buffer,
      entries.filter(({ name }) => !name.endsWith('/') && !CLUTTER.test(name)),
      most,
    );
}

function* openEntries(buffer: Buffer, entries: readonly Entry[], most: number): Generator<PartOrRejection> {
  if (entries.length === 0) yield rejectPart('EMPTY', 'The zip archive has no files in it.');
  let left = most;
  for (const entry of entries) {
    const part = openEntry(buffer, entry, left);
    yield part;
    if ('rejection' in part && part.rejection.code === 'ZIP_TOO_LARGE') return;
    if ('bytes' in part) left -= part.bytes.length;
    else if (part.rejection.code === 'PART_TOO_LARGE') left -= MAX_PART;
  }
}

function openEntry(buffer: Buffer, entry: Entry, left: number): PartOrRejection {
  const shown = entry.name.slice(0, 100);
  if (entry.encrypted) return rejectPart('ENCRYPTED', `${shown} is locked with a password. Unpack it first.`);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return rejectPart('BAD_ZIP', `${shown} is packed in a way that isn't known. Unpack it first.`);
  try {
    return {
      name: entry.name,
      bytes: unpack(packedBytes(buffer, entry), entry.method, Math.min(left, MAX_PART)),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE')
      return rejectPart('BAD_ZIP', `${shown} is damaged within its zip archive. Fetch or pack it again.`);
  }
  if (left > MAX_PART)
    return rejectPart(
      'PART_TOO_LARGE',
      `${shown} opens to more than ${MAX_PART / 1024 / 1024} MB. Split it.`,
    );
  return rejectPart(
    'ZIP_TOO_LARGE',
    `The zip archive opens to more than ${MAX_OPENED / 1024 / 1024} MB and was read up to ${shown}. Split it.`,
  );
}

/** @throws RangeError where the entry points beyond the archive. */
function packedBytes(buffer: Buffer, { offset, size }: Entry): Buffer {
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  return buffer.subarray(start, start + size);
}

function unpack(packed: Buffer, method: number, most: number): Buffer {
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  if (packed.length > most)
    throw Object.assign(new RangeError('too large'), { code: 'ERR_BUFFER_TOO_LARGE' });
  return packed;
}

/** Null where there is no whole directory. */
function readDirectory(buffer: Buffer): Entry[] | null {
  const end = findEnd(buffer);
  if (end < 0) return null;
  const count = buffer.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_SIZE > buffer.length || buffer.readUInt32LE(at) !== ENTRY) return null;
    const [nameSize, extra, comment] = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field));
    entries.push({
      name: buffer.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + (nameSize ?? 0)),
      method: buffer.readUInt16LE(at + 10),
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      size: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += ENTRY_SIZE + (nameSize ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function findEnd(buffer: Buffer): number {
  const lowest = Math.max(0, buffer.length - END_SIZE - MAX_COMMENT);
  for (let at = buffer.length - END_SIZE; at >= lowest; at -= 1)
    if (buffer.readUInt32LE(at) === END) return at;
  return -1;
}
