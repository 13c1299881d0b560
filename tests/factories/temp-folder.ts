import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of the test file's own that every user may enter, gone at its end. */
export function useTempFolder(): { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'newsgraph-unit-'));
  chmodSync(path, 0o755);
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path };
}

/** For what only root can arrange, such as files of another user. */
export const testAsRoot = process.getuid?.() === 0 ? test : test.skip;

/** What Linux gives to nobody. */
export const NOBODY = { uid: 65534, gid: 65534 };
