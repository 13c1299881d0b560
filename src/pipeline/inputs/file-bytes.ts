import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Packed } from '../../ingest/containers/part';
import { fileError } from './open-input';

/** The bytes of a file, read where they are asked for. @throws UserError where it can't be opened. */
export class FileBytes implements Packed {
  readonly length: number;
  private readonly file: number;

  constructor(path: string) {
    try {
      this.file = openSync(path, 'r');
    } catch (error) {
      throw fileError(error);
    }
    this.length = fstatSync(this.file).size;
  }

  subarray(start: number, end: number): Buffer {
    const bytes = Buffer.alloc(Math.max(0, Math.min(end, this.length) - start));
    let read = 0;
    for (let last = 1; last > 0 && read < bytes.length; read += last)
      last = readSync(this.file, bytes, read, bytes.length - read, start + read);
    return bytes.subarray(0, read);
  }

  close(): void {
    closeSync(this.file);
  }
}
