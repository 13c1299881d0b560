/** A file of a tar: its head in one block, and its content in whole ones. */
export function tarEntry(name: string, content: Buffer | string, { type = '0', prefix = '' } = {}): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.alloc(512);
  head.write(name.slice(0, 100), 0);
  head.write(bytes.length.toString(8).padStart(11, '0'), 124);
  head.write(type, 156);
  head.write('ustar', 257);
  head.write(prefix, 345);
  return Buffer.concat([head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

const END = Buffer.alloc(1024);

export function tar(...entries: Buffer[]): Buffer {
  return Buffer.concat([...entries, END]);
}
