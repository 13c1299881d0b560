// Compiles src to dist where dist is missing or older than its source. An installed package has no src: nothing to do.
const { spawnSync } = require('node:child_process');
const {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  mkdirSync,
} = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const source = join(root, 'src');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const lock = join(dist, '.lock');
const incremental = join(dist, '.build.tsbuildinfo');

/** Newest change below a folder, in milliseconds. src/web has a build of its own. */
function newestChange(folder) {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    if (path === join(source, 'web')) return 0;
    return entry.isDirectory() ? newestChange(path) : statSync(path).mtimeMs;
  });
  return Math.max(statSync(folder).mtimeMs, ...times);
}

function isStale() {
  if (!existsSync(source)) return false;
  return !existsSync(stamp) || newestChange(source) > statSync(stamp).mtimeMs;
}

function reasonToBuild() {
  return existsSync(stamp) ? 'its source is newer' : 'the first time, which takes a while';
}

function build() {
  const started = Date.now();
  // What the compiler believes to have written may be gone.
  if (!existsSync(stamp)) rmSync(incremental, { force: true });
  mkdirSync(dist, { recursive: true });
  const compiler = require.resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    // Standard output belongs to the command that comes after.
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  if (status !== 0) throw new Error('the compiler found faults in src');
  writeFileSync(stamp, `${new Date(started).toISOString()}\n`);
}

exports.buildIfStale = () => {
  if (!isStale()) return;
  takeLock();
  try {
    // Whoever held the lock before may have built it.
    if (!isStale()) return;
    console.error(`newsgraph: building dist (${reasonToBuild()}) …`);
    build();
  } finally {
    rmSync(lock, { force: true });
  }
};

/** One builder at a time, so that nobody runs a half-written file. The lock of a process that is gone counts for nothing. */
function takeLock() {
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(lockOwner())) rmSync(lock, { force: true });
      // Sleeps without spinning: there is nothing else to do.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/** 0 while the owner is still writing its number. */
function lockOwner() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (require.main === module) {
  takeLock();
  try {
    build();
  } finally {
    rmSync(lock, { force: true });
  }
}
