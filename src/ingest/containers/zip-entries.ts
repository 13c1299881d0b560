import { inflateRawSync } from 'node:zlib';
import { MAX_PART, type Packed } from './part';

/** A file of a zip, as its directory or the file's own head tells of it. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  /** Packed. */
  size: number;
  /** Where its own head begins. */
  offset: number;
}

/** So many are held in memory at once. */
export const MAX_FILES = 500_000;
export const STORED = 0;
export const DEFLATED = 8;

const END = 0x06054b50;
const END_SIZE = 22;
/** The comment after the end has at most so many bytes. */
const MAX_COMMENT = 65_535;
/** Zip64: of an archive or a file of more than 4 GB, or of more than 65,535 files. */
const LARGE_END = 0x06064b50;
const LARGE_END_SIZE = 56;
const LOCATOR_SIZE = 20;
const LARGE_FIELD = 1;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const HEAD = 0x04034b50;
const HEAD_SIZE = 30;
/** Behind a file whose head was written before its size was known: with or without a sign, of 4 or 8 bytes a size. */
const DESCRIPTOR_SIZES = [0, 12, 16, 20, 24];
/** Of a file of unknown size so much is looked at first. */
const FIRST_LOOK = 1024 * 1024;

/** By the directory at the end. Null where there is none, or not the whole of one. */
export function entriesOfDirectory(archive: Packed): ZipEntry[] | null {
  const place = placeOfDirectory(archive);
  if (!place || place.start + place.size > archive.length || place.size > MAX_PART) return null;
  const directory = archive.subarray(place.start, place.start + place.size);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < place.count && entries.length <= MAX_FILES;) {
    if (at + ENTRY_SIZE > directory.length || directory.readUInt32LE(at) !== ENTRY) return null;
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) =>
      directory.readUInt16LE(at + field),
    );
    const nameEnd = at + ENTRY_SIZE + nameSize!;
    const sizes = [24, 20, 42].map((field) => directory.readUInt32LE(at + field));
    const [, size, offset] = largeSizes(sizes, directory.subarray(nameEnd, nameEnd + extraSize!));
    const name = directory.toString('utf8', at + ENTRY_SIZE, nameEnd);
    entries.push({ name, ...howPacked(directory, at + 8), size: size!, offset: offset! });
    at = nameEnd + extraSize! + commentSize!;
  }
  return entries;
}

function placeOfDirectory(archive: Packed): { count: number; size: number; start: number } | null {
  const tailStart = Math.max(0, archive.length - END_SIZE - MAX_COMMENT - LOCATOR_SIZE);
  const tail = archive.subarray(tailStart, archive.length);
  let end = tail.length - END_SIZE;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return null;
  const [count, size, start] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (count < 0xffff && start < 0xffffffff) return { count, size, start };
  return end < LOCATOR_SIZE
    ? null
    : largeDirectory(archive, Number(tail.readBigUInt64LE(end - LOCATOR_SIZE + 8)));
}

function largeDirectory(archive: Packed, at: number): { count: number; size: number; start: number } | null {
  if (at + LARGE_END_SIZE > archive.length) return null;
  const end = archive.subarray(at, at + LARGE_END_SIZE);
  if (end.readUInt32LE(0) !== LARGE_END) return null;
  const [count, size, start] = [32, 40, 48].map((field) => Number(end.readBigUInt64LE(field)));
  return { count: count!, size: size!, start: start! };
}

/** Those that 4 bytes don't hold stand in a field of their own, in their order. */
function largeSizes(sizes: readonly number[], extra: Buffer): number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== LARGE_FIELD)
    at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return sizes.map((size) => {
    if (size !== 0xffffffff || at + 8 > extra.length) return size;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

function howPacked(head: Buffer, at: number): Pick<ZipEntry, 'encrypted' | 'method'> {
  return { encrypted: (head.readUInt16LE(at) & 1) === 1, method: head.readUInt16LE(at + 2) };
}

/** By the files' own heads, as far as files are whole: of an archive that is cut off, or whose directory is damaged. */
export function* entriesByHeads(archive: Packed): Generator<ZipEntry> {
  for (let at: number | null = 0; at !== null && isHead(archive, at);) {
    const { start, sizeTold, ...entry } = readHead(archive, at);
    const size: number | null = sizeTold ?? packedSize(archive, start, entry.method);
    if (size === null || start + size > archive.length) return;
    yield { ...entry, size, offset: at };
    at = nextHead(archive, start + size);
  }
}

function isHead(archive: Packed, at: number): boolean {
  return at + HEAD_SIZE <= archive.length && archive.subarray(at, at + 4).readUInt32LE(0) === HEAD;
}

type Head = Omit<ZipEntry, 'size' | 'offset'> & { start: number; sizeTold: number | null };

function readHead(archive: Packed, at: number): Head {
  const head = archive.subarray(at, at + HEAD_SIZE);
  const nameSize = head.readUInt16LE(26);
  const start = contentStart(archive, at);
  const more = archive.subarray(at + HEAD_SIZE, start);
  const [, size] = largeSizes([head.readUInt32LE(22), head.readUInt32LE(18)], more.subarray(nameSize));
  const isToldBehind = (head.readUInt16LE(6) & 8) !== 0;
  return {
    name: more.toString('utf8', 0, nameSize),
    ...howPacked(head, 6),
    start,
    sizeTold: isToldBehind && size === 0 ? null : size!,
  };
}

/** Where the packed bytes begin: behind the file's own head, with its name and further fields. */
export function contentStart(archive: Packed, at: number): number {
  const head = archive.subarray(at, at + HEAD_SIZE);
  return at + HEAD_SIZE + head.readUInt16LE(26) + head.readUInt16LE(28);
}

/** Where the packed bytes end, which only opening them tells. */
function packedSize(archive: Packed, start: number, method: number): number | null {
  if (method !== DEFLATED) return null;
  for (let look = FIRST_LOOK; ; look *= 4) {
    try {
      const packed = archive.subarray(start, Math.min(start + look, archive.length));
      return opened(packed).engine.bytesWritten;
    } catch {
      if (start + look >= archive.length || look > MAX_PART) return null;
    }
  }
}

/** As Node tells it with `info`, which its types don't know. */
function opened(packed: Buffer): { engine: { bytesWritten: number } } {
  const options = { info: true, maxOutputLength: MAX_PART };
  return inflateRawSync(packed, options) as unknown as { engine: { bytesWritten: number } };
}

/** Null where no other file follows. */
function nextHead(archive: Packed, end: number): number | null {
  return DESCRIPTOR_SIZES.map((size) => end + size).find((at) => isHead(archive, at)) ?? null;
}
