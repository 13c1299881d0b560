import { deflateRawSync } from 'node:zlib';

export interface Packed {
  name: string;
  bytes: Uint8Array;
  stored?: boolean;
  locked?: boolean;
  /** Its size stands behind it, as programs write that don't know it before. */
  streamed?: boolean;
}

/** A zip as archivers write it, without checksums, which nobody here reads. */
export function zip(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, stored, locked, streamed } of files) {
    const packed = stored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const how = { flags: (locked ? 1 : 0) | (streamed ? 8 : 0), method: stored ? 0 : 8 };
    const head = fields(30, 0x04034b50, { ...how, at: 6 });
    head.writeUInt32LE(streamed ? 0 : packed.length, 18);
    head.writeUInt16LE(name.length, 26);
    const entry = fields(46, 0x02014b50, { ...how, at: 8 });
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    const local = [head, Buffer.from(name), packed, ...(streamed ? [descriptor(packed.length)] : [])];
    locals.push(...local);
    entries.push(entry, Buffer.from(name));
    offset += Buffer.concat(local).length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The same with the end that an archive of more than 65,535 files or 4 GB has. */
export function zip64(files: readonly Packed[]): Buffer {
  const whole = zip(files);
  const [body, end] = [whole.subarray(0, -22), whole.subarray(-22)];
  const largeEnd = Buffer.alloc(56);
  largeEnd.writeUInt32LE(0x06064b50, 0);
  largeEnd.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  largeEnd.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  largeEnd.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(body.length), 8);
  const short = Buffer.from(end);
  short.fill(0xff, 10, 20);
  return Buffer.concat([body, largeEnd, locator, short]);
}

function fields(size: number, sign: number, how: { flags: number; method: number; at: number }): Buffer {
  const head = Buffer.alloc(size);
  head.writeUInt32LE(sign, 0);
  head.writeUInt16LE(how.flags, how.at);
  head.writeUInt16LE(how.method, how.at + 2);
  return head;
}

function descriptor(packed: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(packed, 8);
  return bytes;
}
