// Every file of the two rooms that decide what an article says is under test: the tests of its folder are named after
// it or import it, or what it is a piece of. So a new finder can't come in without tests, and no file hangs beside them untried.
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

/** Files of one folder of src that its tests reach without leaving the folder. */
function reached(folder) {
  const place = folder.replace(/^src/, 'tests');
  const tests = existsSync(place) ? sourceFiles(place) : [];
  const named = tests.map((test) => test.replace(/^tests(.*)\.test\.ts$/, 'src$1.ts')).filter(existsSync);
  const queue = [...named, ...tests.flatMap(importsOf)];
  const found = new Set();
  for (const file of queue) {
    if (found.has(file) || path.posix.dirname(file) !== folder) continue;
    found.add(file);
    queue.push(...importsOf(file));
  }
  return found;
}

const files = [...sourceFiles('src/analyse'), ...sourceFiles('src/resolve')].filter(
  (file) => !exempt.test(file),
);
const untested = files.filter((file) => !reached(path.posix.dirname(file)).has(file));
const withOwn = files.filter((file) => existsSync(file.replace(/^src(.*)\.ts$/, 'tests$1.test.ts')));

for (const file of untested) console.error(`no test reaches ${file}`);
console.log(
  `${files.length} files, ${withOwn.length} with a test file of their own, ${untested.length} untested`,
);
process.exitCode = untested.length > 0 ? 1 : 0;
