// Compiles src to dist where dist is missing or older than its source. An installed package has no src: nothing to do.
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, rmSync, statSync, writeFileSync, mkdirSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const source = join(root, 'src');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
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
  if (status !== 0) process.exit(2);
  writeFileSync(stamp, `${new Date(started).toISOString()}\n`);
}

exports.buildIfStale = () => {
  if (!isStale()) return;
  console.error('newsgraph: building dist (its source is newer) …');
  build();
};

if (require.main === module) build();
