import type { FormatName } from '../model/format';
import { MAX_PART } from './containers/part';
import { isWarc, wholeRecords } from './containers/warc';
import { parseJson } from './formats/parse-json';

/** Where a piece of a long input may end. */
export interface Cut {
  /** So many bytes at the front are whole articles. */
  whole: number;
  /** So many behind them belong to a record that is too large to be read. */
  skip: number;
}

/** What a long input is cut by: a list of articles that need not be held at once. */
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

/** By the first bytes of an input. Null for one that must be read as a whole. */
export function cutterOf(start: Uint8Array): Cutter | null {
  if (isWarc(start)) return RECORDS;
  const [first = '', second] = Buffer.from(start)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n', 2);
  const isLine = second !== undefined && /^\s*\{/.test(first) && parseJson(first) !== undefined;
  return isLine ? LINES : null;
}
