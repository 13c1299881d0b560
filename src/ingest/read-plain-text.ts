import type { Rejection } from '../model/article';
import { tooLong } from '../model/too-long';
import { decodeBytes } from './clean/decode-bytes';
import { FORMATS } from './formats/formats';
import { openGzip } from './open-gzip';
import { recogniseStart } from './recognise-start';
import { rejectBinary } from './recognise-binary';

/** The text of an input as it stands, not cleaned: for analysis whose offsets point into the input itself. */
export function readPlainText(input: Uint8Array): string | { rejection: Rejection } {
  const text = openText(input);
  if (typeof text !== 'string') return text;
  const start = recogniseStart(text);
  const kind = FORMATS.find(({ recognise }) => recognise(start))?.name;
  if (start === '') return reject('EMPTY', 'The input is empty. Give the text of an article.');
  if (kind === 'text') {
    const rejection = tooLong(text);
    return rejection ? { rejection } : text;
  }
  return reject(
    'NOT_PLAIN_TEXT',
    `This is ${kind}, not plain text. Run "newsgraph read" on it and analyse its "text".`,
  );
}

/** Bytes to text: gzip is opened, binary data refused, the charset found. */
function openText(input: Uint8Array): string | { rejection: Rejection } {
  const bytes = openGzip(input);
  if ('rejection' in bytes) return bytes;
  const rejection = rejectBinary(bytes);
  return rejection ? { rejection } : decodeBytes(bytes);
}

function reject(code: string, message: string): { rejection: Rejection } {
  return { rejection: { code, message } };
}
