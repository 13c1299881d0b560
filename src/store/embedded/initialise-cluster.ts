import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { UserError } from '../../errors';
import type { ServerUser } from './server-user';

/** The superuser and the database of the embedded server. */
export const OWNER = 'newsgraph';

/**
 * Makes the database's files where there are none. Throws a UserError where they are another major version's. Made
 * aside and renamed, so that a kill in the middle leaves nothing that looks like a database.
 */
export async function initialiseCluster(
  cluster: string,
  programs: string,
  major: number,
  user?: ServerUser,
): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(cluster, major);
  refuseOthers(cluster);
  const fresh = `${cluster}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  if (user) chownSync(fresh, user.uid, user.gid);
  await runInitdb(fresh, programs, user);
  rmSync(cluster, { recursive: true, force: true });
  renameSync(fresh, cluster);
}

/** The builtin C.UTF-8 locale sorts alike on every system; syncing each file would take seconds, and a crash now loses nothing. */
async function runInitdb(folder: string, programs: string, user?: ServerUser): Promise<void> {
  const args = [
    '-D',
    folder,
    '-U',
    OWNER,
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=builtin',
  ];
  args.push('--builtin-locale=C.UTF-8', '--auth-local=trust', '--auth-host=reject', '--no-instructions');
  const child = spawn(join(programs, 'bin', 'initdb'), args, {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const closed = new Promise<number | string>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done(code ?? signal ?? 'unknown'));
  });
  const [said, status] = await Promise.all([text(child.stderr), closed]);
  if (status !== 0) throw failed(dirname(folder), said.trim() || `initdb ended with ${status}`);
}

function checkVersion(cluster: string, major: number): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === String(major)) return;
  throw new UserError(
    'DATA_OF_ANOTHER_VERSION',
    `The data in ${cluster} were written by Postgres ${found}, and the built-in one is Postgres ${major}, which can't ` +
      `read them. Start a Postgres ${found} on that folder and set DATABASE_URL to it, or move the folder away to begin ` +
      'anew and take the articles in again.',
    500,
  );
}

/** Files that nobody of ours wrote must not be deleted. */
function refuseOthers(cluster: string): void {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return;
  throw new UserError(
    'DATA_FOLDER_IN_USE',
    `${cluster} holds files but no database. Move them away, or choose another folder with NEWSGRAPH_DATA.`,
    500,
  );
}

function failed(folder: string, said: string): UserError {
  return new UserError('DATABASE_NOT_CREATED', `Can't create the database in ${folder}: ${said}`, 500);
}
