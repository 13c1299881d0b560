import { brotliCompressSync, constants } from 'node:zlib';
import { WEIGHT_FILE_MAGIC } from '../../../src/analyse/weights/weight-file';

/** The bytes of a weight file with these sections, in this order. */
export function joinSections(sections: Record<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from(WEIGHT_FILE_MAGIC, 'ascii')];
  for (const [name, content] of Object.entries(sections)) {
    const head = Buffer.alloc(1 + name.length + 4);
    head.writeUInt8(name.length, 0);
    head.write(name, 1, 'ascii');
    head.writeUInt32LE(content.length, 1 + name.length);
    parts.push(head, content);
  }
  return Buffer.concat(parts);
}

/** As it lies under weights/: compressed as far as it goes, since it is read far more often than written. */
export function compressWeights(file: Uint8Array): Buffer {
  return brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}
