import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { UserError } from '../../errors';

const DECODERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Undoes a Content-Encoding. @throws UserError where the result is over `maxBytes` or the encoding is unknown or broken. */
export async function decompress(bytes: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity' || bytes.length === 0) return bytes;
  const decode = DECODERS[name as keyof typeof DECODERS];
  if (!decode) {
    throw new UserError(
      'FETCH_FAILED',
      `The answer is compressed as "${name.slice(0, 40)}", which isn't known.`,
      502,
    );
  }
  try {
    return await decode(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new UserError('FETCH_FAILED', 'The compressed answer is damaged or cut off. Try again.', 502);
  }
}

export function tooLarge(maxBytes: number): UserError {
  return new UserError(
    'FETCH_TOO_LARGE',
    `The answer has more than ${maxBytes / 1e6} MB. Give the address of one article.`,
    413,
  );
}
