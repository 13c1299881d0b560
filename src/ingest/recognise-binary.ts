import type { Rejection } from '../model/article';
import { unmarkedUtf16 } from './clean/decode-bytes';

/** Opening bytes of files that hold no text of their own, as Latin-1, with the name that users know. */
const SIGNATURES: readonly [start: string, kind: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a WebP image, a sound or a film'],
  ['ID3', 'a sound'],
  ['\u007fELF', 'a program'],
  ['MZ', 'a program'],
  ['SQLite format 3', 'a database'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zXZ', 'an xz archive'],
  ['(\u00b5/\u00fd', 'a zstd archive'],
  ['7z\u00bc\u00af', 'a 7z archive'],
];
const SAMPLE = 8_192;
/** Text in any charset has fewer control characters than this. */
const CONTROL_SHARE = 0.05;

/** Why these bytes are no text; null where they may be. */
export function rejectBinary(bytes: Uint8Array): Rejection | null {
  const start = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  // Two letters are a program's mark only where the bytes are binary too.
  if (kind && (kind !== 'a program' || isBinary(start))) return rejection(kind);
  return isBinary(start) && !unmarkedUtf16(bytes) ? rejection('binary data') : null;
}

function rejection(kind: string): Rejection {
  return {
    code: 'UNSUPPORTED_FORMAT',
    message: `This is ${kind}, which can't be read. Give plain text, HTML, a feed or JSON lines, packed or not.`,
  };
}

/** UTF-16 is full of NULs, but says so by its first two bytes as a rule. */
function isBinary(start: string): boolean {
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(start)) return false;
  // eslint-disable-next-line no-control-regex
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > start.length * CONTROL_SHARE;
}
