import type { PartOrRejection } from './part';
import { isWarc, openWarc } from './warc';
import { isZip, openZip } from './zip';

/** The parts of an archive, or null where the bytes are none. */
export function openContainer(bytes: Uint8Array): Iterable<PartOrRejection> | null {
  if (isZip(bytes)) return openZip(bytes);
  return isWarc(bytes) ? openWarc(bytes) : null;
}
