// Every file of the two rooms that decide what an article says is under test: the tests of its step (src/analyse/quotes,
// with its folders) are named after it or import it, or what it is a piece of. So a new finder can't come in without tests, and no file hangs beside them untried.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from './source-files.mjs';

// Types alone, and word lists and rules, whose rows the tests of their finders run.
const exempt = /^src\/analyse\/(language-pack|lexicon\/.*)\.ts$/;

/** Files of this repository that a file imports. */
function importsOf(file) {
  const found = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g);
  return [...found]
    .map((match) => path.posix.join(path.posix.dirname(file), `${match[1]}.ts`))
    .filter(existsSync);
}

/** "src/analyse/quotes" of all that lies there; the room itself of what lies beside its steps. */
function stepOf(file) {
  return path.posix.dirname(file).split('/').slice(0, 3).join('/');
}

/** Files of one step that its tests reach without leaving it. */
function reached(step) {
  const place = step.replace(/^src/, 'tests');
  const tests = existsSync(place) ? sourceFiles(place) : [];
  const named = tests.map((test) => test.replace(/^tests(.*)\.test\.ts$/, 'src$1.ts')).filter(existsSync);
  const queue = [...named, ...tests.flatMap(importsOf)];
  const found = new Set();
  for (const file of queue) {
    if (found.has(file) || stepOf(file) !== step) continue;
    found.add(file);
    queue.push(...importsOf(file));
  }
  return found;
}

const files = [...sourceFiles('src/analyse'), ...sourceFiles('src/resolve')].filter(
  (file) => !exempt.test(file),
);
const tested = new Set([...new Set(files.map(stepOf))].flatMap((step) => [...reached(step)]));
const untested = files.filter((file) => !tested.has(file));
const withOwn = files.filter((file) => existsSync(file.replace(/^src(.*)\.ts$/, 'tests$1.test.ts')));

for (const file of untested) console.error(`no test reaches ${file}`);
console.log(
  `${files.length} files, ${withOwn.length} with a test file of their own, ${untested.length} untested`,
);
process.exitCode = untested.length > 0 ? 1 : 0;
