import { gunzipSync } from 'node:zlib';
import type { Rejection } from '../model/article';

/** More than a day of a large agency; a bomb has far more. Opening takes twice this in memory. */
const MAX_OPENED = 256 * 1024 * 1024;
/** gzip within gzip happens where a server compresses a file that is compressed. */
const MAX_LAYERS = 2;

/** The bytes within gzip, or the bytes themselves where they are none. */
export function openGzip(bytes: Uint8Array, layer = 0): Uint8Array | { rejection: Rejection } {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  if (layer === MAX_LAYERS)
    return reject('GZIP_TOO_DEEP', 'The gzip holds gzip that holds gzip. Unpack it first.');
  try {
    return openGzip(gunzipSync(bytes, { maxOutputLength: MAX_OPENED }), layer + 1);
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge
      ? reject(
          'GZIP_TOO_LARGE',
          `The gzip opens to more than ${MAX_OPENED / 1024 / 1024} MB. Split the file.`,
        )
      : reject('BAD_GZIP', "The gzip is damaged or cut off and can't be opened. Fetch or pack it again.");
  }
}

function reject(code: string, message: string): { rejection: Rejection } {
  return { rejection: { code, message } };
}
