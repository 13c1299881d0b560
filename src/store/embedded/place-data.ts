import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../errors';
import { ROOT_FOLDER, makeOpenFolder } from './root-folder';
import type { ServerUser } from './server-user';

export interface DataPlace {
  folder: string;
  /** For the user, where the data are not in the folder that was asked for. */
  notice?: string;
}

/**
 * The folder that holds the database, its socket and its log. Where the server's user can't get to it (a checkout
 * under /root), a folder of root's instead, the same at each start.
 */
export function placeData(wanted: string, user: ServerUser | undefined, home = ROOT_FOLDER): DataPlace {
  const folder = resolve(wanted);
  makeFolder(folder);
  if (!user || canReach(folder, user)) return { folder };
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const elsewhere = join(home, `${basename(folder)}-${digest}`);
  makeOpenFolder(home);
  makeOpenFolder(elsewhere);
  return {
    folder: elsewhere,
    notice:
      `The database's own user (uid ${user.uid}) can't reach ${folder}, so the data are kept in ${elsewhere}. ` +
      'Set NEWSGRAPH_DATA to choose another folder.',
  };
}

function makeFolder(folder: string): void {
  try {
    makeWithParents(folder);
    // Asked by writing: /proc and a full disk say that one may, and then one can't.
    rmSync(mkdtempSync(join(folder, '.writable-')), { recursive: true });
  } catch (error) {
    throw new UserError(
      'DATA_FOLDER_NOT_WRITABLE',
      `Can't write to the data folder ${folder} (${(error as NodeJS.ErrnoException).code}). ` +
        'Give this user the right to, or choose another folder with NEWSGRAPH_DATA.',
      500,
    );
  }
}

/** One by one: mkdir's own `recursive` never returns where the system says that a folder that is there is none (/proc). */
function makeWithParents(folder: string): void {
  const parent = dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeWithParents(parent);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(folder);
}

/** Asked of the system itself, which also knows access lists. */
function canReach(folder: string, user: ServerUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}
