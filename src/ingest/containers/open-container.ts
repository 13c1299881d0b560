import { isMbox, openMbox } from './mbox';
import type { PartOrRejection } from './part';
import { isSavedPage, openSavedPage } from './saved-page';
import { isTar, openTar } from './tar';
import { isWarc, openWarc } from './warc';
import { isZip, openZip } from './zip';

/** What holds other inputs, and how each is known. */
const CONTAINERS: readonly {
  is: (bytes: Uint8Array) => boolean;
  open: (bytes: Uint8Array) => Iterable<PartOrRejection>;
}[] = [
  { is: isZip, open: (bytes) => openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) },
  { is: isWarc, open: openWarc },
  { is: isTar, open: openTar },
  { is: isMbox, open: openMbox },
  { is: isSavedPage, open: openSavedPage },
];

/** True for an archive. */
export function holdsOthers(bytes: Uint8Array): boolean {
  return CONTAINERS.some(({ is }) => is(bytes));
}

/** The parts of an archive, or null where the bytes are none. */
export function openContainer(bytes: Uint8Array): Iterable<PartOrRejection> | null {
  return CONTAINERS.find(({ is }) => is(bytes))?.open(bytes) ?? null;
}
