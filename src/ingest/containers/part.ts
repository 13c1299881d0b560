import type { Rejection } from '../../model/article';

/** One input within another: a file of an archive, a page of a crawl. */
export interface Part {
  /** For messages only: no file is ever written by it. */
  name: string;
  bytes: Uint8Array;
  /** The address that it came from, and the charset that HTTP stated. */
  fetchedFrom?: string;
  charset?: string;
}

/** An archive that is read where it is asked for: a Buffer, or a file of any size. */
export interface Packed {
  readonly length: number;
  /** As a Buffer's: shorter where the archive ends before. */
  subarray(start: number, end: number): Buffer;
}

/** A container gives its parts one by one, or says why it can't give one. */
export type PartOrRejection = Part | { rejection: Rejection };

/** The largest part: more than any article, and than most archives of lines. Opening takes twice this in memory. */
export const MAX_PART = 128 * 1024 * 1024;

/** What all parts of an archive may open to together: a bomb has far more. */
export const MAX_OPENED = 512 * 1024 * 1024;

/** What systems put beside the files that people pack. */
export const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/;

export function rejectPart(code: string, message: string): PartOrRejection {
  return { rejection: { code, message } };
}
