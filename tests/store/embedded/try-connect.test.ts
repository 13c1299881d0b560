import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitToConnect } from '../../../src/store/embedded/try-connect';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ng-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('nobody waits for a server that has ended', async () => {
  const from = Date.now();
  expect(await waitToConnect(folder, 60_000, { lives: () => false })).toBeNull();
  expect(Date.now() - from).toBeLessThan(10_000);
});

test('one that lives is waited for until the patience ends', async () => {
  let asked = 0;
  expect(await waitToConnect(folder, 200, { lives: () => ++asked > 0 })).toBeNull();
  expect(asked).toBeGreaterThan(1);
});
