import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Something to read: a file, an address, or "-" for standard input. */
export interface Input {
  kind: 'file' | 'address' | 'stdin' | 'empty-folder';
  /** As the user wrote it; within a folder that name and the way down. */
  path: string;
}

/**
 * The inputs that the user's words stand for. A folder stands for all files in and below it by name, but hidden ones and
 * those that tell about the folder; an empty one for itself, so that reading it says so.
 */
export async function findInputs(targets: readonly string[]): Promise<Input[]> {
  const found = await Promise.all(targets.map(findTarget));
  return found.flat();
}

async function findTarget(target: string): Promise<Input[]> {
  if (target === '-') return [{ kind: 'stdin', path: '-' }];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return [{ kind: 'address', path: target }];
  if (!(await isFolder(target))) return [{ kind: 'file', path: target }];
  const inputs = await findInFolder(target);
  return inputs.length > 0 ? inputs : [{ kind: 'empty-folder', path: target }];
}

async function isFolder(target: string): Promise<boolean> {
  const found = await stat(target).catch(() => null);
  return found?.isDirectory() ?? false;
}

/** "README.md" */
const ABOUT_FOLDER = /^(?:changelog|copying|licen[cs]e|readme)(?:\.(?:html?|markdown|md|rst|txt))?$/i;

/** Links to folders aren't followed, since they may lead back. A folder that can't be read is an input that can't be. */
async function findInFolder(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return [{ kind: 'file', path: folder }];
  const visible = entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || !ABOUT_FOLDER.test(entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const inputs: Input[] = [];
  for (const entry of visible) {
    const below = path.join(folder, entry.name);
    if (entry.isDirectory()) inputs.push(...(await findInFolder(below)));
    else if (entry.isFile() || entry.isSymbolicLink()) inputs.push({ kind: 'file', path: below });
  }
  return inputs;
}
