import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every TypeScript file below a folder, as paths from the root of the checkout: "src/model/span.ts". */
export function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
}
