import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors';
import type { Binaries } from './find-binaries';
import { ROOT_FOLDER, makeOpenFolder } from './root-folder';
import type { ServerUser } from './server-user';

/**
 * The folder of the programs, where `user` can run them: a checkout under a 0700 home such as /root can't be reached,
 * so they are copied once to a folder of root's (57 MB, 0.13 s measured).
 */
export function placeBinaries(binaries: Binaries, user: ServerUser | undefined, home = ROOT_FOLDER): string {
  const problem = tryRun(binaries.folder, user);
  if (!problem) return binaries.folder;
  if (!user) throw cannotRun(problem);
  const copy = join(home, `postgres-${binaries.version}`);
  if (!existsSync(copy)) copyOnce(binaries.folder, copy, home);
  const second = tryRun(copy, user);
  if (second) throw cannotRun(second);
  return copy;
}

/** Copied aside and renamed, so that a kill leaves no half copy under the name. */
function copyOnce(from: string, to: string, home: string): void {
  makeOpenFolder(home);
  const part = `${to}.${process.pid}.part`;
  rmSync(part, { recursive: true, force: true });
  cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  openToAll(part);
  try {
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** Under a strict umask npm's files are for their owner alone. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** Null where the program runs; else what went wrong. */
function tryRun(folder: string, user: ServerUser | undefined): string | null {
  const program = join(folder, 'bin', 'postgres');
  const result = spawnSync(program, ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  if (result.error) return result.error.message;
  return result.status === 0 ? null : `${program}: ${result.stderr.trim() || `ended by ${result.signal}`}`;
}

function cannotRun(problem: string): UserError {
  return new UserError(
    'EMBEDDED_DATABASE_UNUSABLE',
    `The built-in Postgres can't run here: ${problem}. Set DATABASE_URL to a Postgres 14 or newer instead, ` +
      'as postgres://user:password@host:5432/database.',
    500,
  );
}
