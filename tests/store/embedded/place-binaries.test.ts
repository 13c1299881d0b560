import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from '../../../src/store/embedded/find-binaries';
import { placeBinaries } from '../../../src/store/embedded/place-binaries';
import { NOBODY, testAsRoot, useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();

test('programs that run are used where they are', () => {
  const binaries = findBinaries();
  expect(placeBinaries(binaries, undefined)).toBe(binaries.folder);
});

testAsRoot('programs that the server’s user can’t reach are copied once', () => {
  const closed = join(temp.path, 'closed');
  mkdirSync(closed);
  writeFileSync(join(closed, 'postgres'), '#!/bin/sh\necho 18.4\n', { mode: 0o700 });
  mkdirSync(join(closed, 'bin'));
  symlinkSync('../postgres', join(closed, 'bin', 'postgres'));
  chmodSync(closed, 0o700);
  const home = join(temp.path, 'home');
  const copy = placeBinaries({ folder: closed, version: '18.4.0' }, NOBODY, home);
  expect(copy).toBe(join(home, 'postgres-18.4.0'));
  writeFileSync(join(copy, 'mark'), '');
  expect(placeBinaries({ folder: closed, version: '18.4.0' }, NOBODY, home)).toBe(copy);
  expect(existsSync(join(copy, 'mark'))).toBe(true);
});

test('programs that don’t run say why and what to do', () => {
  const folder = join(temp.path, 'broken');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin', 'postgres'), '#!/bin/sh\necho no such library >&2; exit 127\n', {
    mode: 0o755,
  });
  expect(() => placeBinaries({ folder, version: '1' }, undefined)).toThrow(
    `The built-in Postgres can't run here: ${folder}/bin/postgres: no such library. Set DATABASE_URL to a Postgres 14 or newer instead,`,
  );
});
