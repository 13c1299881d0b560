import type { FormatName } from '../model/format';
import type { Cut } from './containers/cut';
import { MAX_PART } from './containers/part';
import { isTar, wholeFiles } from './containers/tar';
import { isWarc, wholeRecords } from './containers/warc';
import { parseJson } from './formats/parse-json';

/** What a long input is cut by: a list of articles, or of files, that need not be held at once. */
export interface Cutter {
  cut: (bytes: Buffer) => Cut;
  /** What each piece is, where its beginning may look like something else. */
  format?: FormatName;
}

const LINES: Cutter = {
  cut: (bytes) => ({ whole: bytes.lastIndexOf('\n') + 1, skip: 0 }),
  format: 'json-lines',
};
const RECORDS: Cutter = { cut: (bytes) => wholeRecords(bytes, MAX_PART) };
const FILES: Cutter = { cut: (bytes) => wholeFiles(bytes, MAX_PART) };

/** By the first bytes of an input. Null for one that must be read as a whole. */
export function cutterOf(start: Uint8Array): Cutter | null {
  if (isWarc(start)) return RECORDS;
  if (isTar(start)) return FILES;
  const [first = '', second] = Buffer.from(start)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n', 2);
  const isLine = second !== undefined && /^\s*\{/.test(first) && parseJson(first) !== undefined;
  return isLine ? LINES : null;
}
