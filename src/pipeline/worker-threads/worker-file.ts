import { existsSync } from 'node:fs';
import path from 'node:path';

/** Threads need compiled code: where this runs from source (tests), that of dist. */
export function workerFile(name: string): string {
  const beside = path.join(__dirname, `${name}.js`);
  return existsSync(beside)
    ? beside
    : path.join(__dirname, `../../../dist/pipeline/worker-threads/${name}.js`);
}
