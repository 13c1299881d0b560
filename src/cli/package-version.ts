import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The version in package.json, which lies two folders above this file, in src as in dist. */
export function packageVersion(): string {
  const file = path.join(__dirname, '../../package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
