import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../errors';
import { processState } from './process-state';

/** A first start on a slow disk has been seen to take 10 s. */
const PATIENCE_MS = 90_000;

/**
 * Runs `work` while no other process starts or stops the server of the same folder. The lock is a file that names its
 * owner; one whose owner is dead is taken over.
 */
export async function withStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!tryTake(file)) {
    const owner = read(file);
    if (owner !== null && !isAlive(owner)) breakLock(file, owner);
    else if (Date.now() > deadline) throw stuck(file, owner);
    else await sleep(25);
  }
}

/** Written aside and linked into place, so that nobody ever reads half an owner. */
function tryTake(file: string): boolean {
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(mine, `${process.pid} ${processState(process.pid)?.started ?? ''}`);
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isAlive(owner: string): boolean {
  const [pid = '', ...started] = owner.split(' ');
  const state = processState(Number(pid));
  return state !== null && state.started === started.join(' ');
}

/** Moved away first: where another process took the lock since we read it, what we moved is alive and goes back. */
function breakLock(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.broken`;
  try {
    renameSync(file, aside);
    if (read(aside) !== dead) linkSync(aside, file);
  } catch {
    // Somebody else was faster; the next round sees how it stands.
  }
  rmSync(aside, { force: true });
}

function stuck(file: string, owner: string | null): UserError {
  return new UserError(
    'DATABASE_START_LOCKED',
    `Another Newsgraph process (pid ${owner?.split(' ')[0] ?? 'unknown'}) has been starting or stopping the database ` +
      `for ${PATIENCE_MS / 1000} s. Wait for it, or end it and delete ${file}.`,
    500,
  );
}
