import { lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const EXPECTED = new Set(['EEXIST', 'EACCES', 'EPERM', 'EROFS']);

interface Link {
  /** The file, as "native/lib/libicuuc.so.60.2". */
  source: string;
  /** The link to it, as "native/lib/libicuuc.so.60". */
  target: string;
}

/**
 * Makes the libraries' symbolic links where they are missing: npm packages can't hold links, and the package's own
 * install script, which makes them, doesn't run under `npm ci --ignore-scripts`. Returns how many it made.
 */
export function linkLibraries(folder: string): number {
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as Link[];
  const root = dirname(folder);
  return links.filter((link) => makeLink(join(root, link.source), join(root, link.target))).length;
}

function makeLink(source: string, target: string): boolean {
  if (lstatSync(target, { throwIfNoEntry: false })) return false;
  try {
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(relative(dirname(target), source), target);
  } catch (error) {
    // Another start made it in between, or the packages are another user's; then running the programs shows whether it matters.
    if (!EXPECTED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  }
  return true;
}
