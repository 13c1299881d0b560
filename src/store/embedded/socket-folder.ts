import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../errors';
import { ROOT_FOLDER, makeOpenFolder } from './root-folder';
import type { ServerUser } from './server-user';

/** Of a socket's address, the end included: 104 bytes on macOS, 108 on Linux. */
const MAX_BYTES = 103;
const SOCKET_NAME = '.s.PGSQL.5432';

/** A folder for the socket that only the server's user can open: in the data folder, or elsewhere where that is too long. */
export function socketFolder(dataFolder: string, user: ServerUser | undefined): string {
  const own = join(dataFolder, 'socket');
  const folder = fits(own) ? own : shortFolder(dataFolder, user);
  makePrivate(folder, user);
  return folder;
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, SOCKET_NAME)) <= MAX_BYTES;
}

function shortFolder(dataFolder: string, user: ServerUser | undefined): string {
  const digest = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  if (user) {
    makeOpenFolder(ROOT_FOLDER);
    return join(ROOT_FOLDER, `socket-${digest}`);
  }
  return join(
    fits(join(tmpdir(), 'newsgraph-1000000-123456789012')) ? tmpdir() : '/tmp',
    `newsgraph-${process.getuid?.()}-${digest}`,
  );
}

/** In a shared temp folder another user may have been first: what isn't ours, or is a link, is refused. */
function makePrivate(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const mine = process.getuid?.();
  if (!found.isDirectory() || (found.uid !== mine && found.uid !== user?.uid)) {
    throw new UserError(
      'SOCKET_FOLDER_NOT_OURS',
      `${folder} belongs to another user; remove it and start again.`,
      500,
    );
  }
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
}
