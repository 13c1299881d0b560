import { inflateRawSync } from 'node:zlib';
import { CLUTTER, MAX_OPENED, MAX_PART, type Packed, rejectPart } from './part';
import type { PartOrRejection } from './part';
import {
  contentStart,
  DEFLATED,
  entriesByHeads,
  entriesOfDirectory,
  MAX_FILES,
  STORED,
  type ZipEntry,
} from './zip-entries';

/** Articles are packed to a third or a tenth, bombs to a thousandth. */
const MOST_TIMES = 50;
/** Of an Office document or a book, whose parts are no articles. */
const OTHER_KINDS = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/)/;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files of a zip in the order of its directory, each opened when its turn comes; of one that is cut off those that
 * are whole. Together they open to no more than `most`.
 */
export function* openZip(
  archive: Packed,
  most = Math.max(MAX_OPENED, archive.length * MOST_TIMES),
): Generator<PartOrRejection> {
  const listed = entriesOfDirectory(archive);
  if (listed?.some(isOfOtherKind)) return yield OTHER_KIND;
  if (listed && listed.length > MAX_FILES) return yield TOO_MANY;
  let isEmpty = true;
  let last: string | null = null;
  for (const part of openEntries(archive, listed ?? entriesByHeads(archive), most)) {
    yield part;
    if (isEnd(part)) return;
    isEmpty = false;
    if ('name' in part) last = part.name;
  }
  if (!listed) yield cutOff(last);
  else if (isEmpty) yield rejectPart('EMPTY', 'The zip archive has no files in it.');
}

function isOfOtherKind({ name }: ZipEntry): boolean {
  return OTHER_KINDS.test(name);
}

const OTHER_KIND = rejectPart(
  'UNSUPPORTED_FORMAT',
  "This is an Office document or a book, which can't be read. Save it as text or HTML.",
);
const TOO_MANY = rejectPart('ZIP_TOO_LARGE', `The zip archive has more than ${MAX_FILES} files. Split it.`);

function cutOff(last: string | null): PartOrRejection {
  const read =
    last === null ? "can't be opened" : `was read up to ${last.slice(0, 100)}, the last whole file in it`;
  return rejectPart('BAD_ZIP', `The zip archive is damaged or cut off and ${read}. Fetch or pack it again.`);
}

/** What is behind it can't or needn't be read. */
function isEnd(part: PartOrRejection): boolean {
  return part === OTHER_KIND || ('rejection' in part && part.rejection.code === 'ZIP_TOO_LARGE');
}

function* openEntries(
  archive: Packed,
  entries: Iterable<ZipEntry>,
  most: number,
): Generator<PartOrRejection> {
  let left = most;
  for (const entry of entries) {
    if (isOfOtherKind(entry)) yield OTHER_KIND;
    if (entry.name.endsWith('/') || CLUTTER.test(entry.name)) continue;
    const part = openEntry(archive, entry, left, most);
    yield part;
    if ('bytes' in part) left -= part.bytes.length;
    else if (part.rejection.code === 'PART_TOO_LARGE') left -= MAX_PART;
  }
}

function openEntry(archive: Packed, entry: ZipEntry, left: number, most: number): PartOrRejection {
  const shown = entry.name.slice(0, 100);
  if (entry.encrypted) return rejectPart('ENCRYPTED', `${shown} is locked with a password. Unpack it first.`);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return rejectPart('BAD_ZIP', `${shown} is packed in a way that isn't known. Unpack it first.`);
  try {
    return {
      name: entry.name,
      bytes: unpack(packedBytes(archive, entry), entry.method, Math.min(left, MAX_PART)),
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
    `The zip archive opens to more than ${Math.round(most / 1024 / 1024)} MB and was read up to ${shown}. Split it.`,
  );
}

/** @throws RangeError where the entry points beyond the archive. */
function packedBytes(archive: Packed, { offset, size }: ZipEntry): Buffer {
  const start = contentStart(archive, offset);
  // What is packed larger than it may be opens to more than it may, too.
  return archive.subarray(start, start + Math.min(size, 2 * MAX_PART));
}

function unpack(packed: Buffer, method: number, most: number): Buffer {
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  if (packed.length > most)
    throw Object.assign(new RangeError('too large'), { code: 'ERR_BUFFER_TOO_LARGE' });
  return packed;
}
