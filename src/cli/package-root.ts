import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder with package.json, two above this file's, in src as in dist. */
export const PACKAGE_ROOT = path.join(__dirname, '../..');

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
