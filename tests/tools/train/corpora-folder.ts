import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of corpora that holds these files, each of one document a line. */
export function corporaFolder(files: Record<string, object[]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-corpora-'));
  for (const [name, documents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), documents.map((document) => JSON.stringify(document)).join('\n'));
  }
  return folder;
}
