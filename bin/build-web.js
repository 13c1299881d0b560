// Bundles the playground into dist/web/graphiql: static files that need no other host.
const { existsSync, readdirSync, rmSync, statSync } = require('node:fs');
const { cp } = require('node:fs/promises');
const path = require('node:path');

const root = path.join(__dirname, '..');
const source = path.join(root, 'src/web/graphiql');
const output = path.join(root, 'dist/web/graphiql');
const page = path.join(output, 'index.html');
// What the bundle is made of; the lock file stands for the editor's own packages.
const ingredients = [source, path.join(root, 'examples/questions'), path.join(root, 'package-lock.json')];

/** Newest change of a file or below a folder, in milliseconds. */
function newestChange(file) {
  const changed = statSync(file, { throwIfNoEntry: false });
  if (!changed) return 0;
  const inside = changed.isDirectory() ? readdirSync(file) : [];
  return Math.max(changed.mtimeMs, ...inside.map((name) => newestChange(path.join(file, name))));
}

// An installed package comes with its bundle and without src.
function isStale() {
  if (!existsSync(source)) return false;
  return !existsSync(page) || ingredients.some((file) => newestChange(file) > statSync(page).mtimeMs);
}

async function build() {
  rmSync(output, { recursive: true, force: true });
  // Required here: an installed package has no bundler and needs none.
  const bundler = require('esbuild');
  await bundler.build({
    absWorkingDir: root,
    entryPoints: {
      main: path.join(source, 'main.tsx'),
      // The editor's background threads, by the names that workers.ts asks for.
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir: output,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    tsconfig: path.join(root, 'src/web/tsconfig.json'),
    loader: { '.graphql': 'text', '.ttf': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  // Its own process would otherwise stay as long as the server runs.
  await bundler.stop();
  await cp(path.join(source, 'favicon.svg'), path.join(output, 'favicon.svg'));
  // The page last: it tells isStale that the rest is there.
  await cp(path.join(source, 'index.html'), page);
}

exports.buildWebIfStale = async () => {
  if (!isStale()) return;
  console.error('newsgraph: building the playground …');
  await build();
};

if (require.main === module) {
  build().catch((error) => {
    console.error(`newsgraph: the playground can't be built: ${error.message}`);
    process.exitCode = 1;
  });
}
