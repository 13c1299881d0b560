// Every file of the two rooms that decide what an article says has a test of its own at the same place below tests/.
import { existsSync } from 'node:fs';
import { sourceFiles } from './source-files.mjs';

// Types alone, and lists that the tests of their finders read.
const exempt = /^src\/analyse\/(language-pack|lexicon\/.*)\.ts$/;

const files = [...sourceFiles('src/analyse'), ...sourceFiles('src/resolve')].filter(
  (file) => !exempt.test(file),
);
const testOf = (file) => file.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts');
const untested = files.filter((file) => !existsSync(testOf(file)));

for (const file of untested) console.error(`${file} has no ${testOf(file)}`);
console.log(`${files.length} files, ${untested.length} without a test`);
process.exitCode = untested.length > 0 ? 1 : 0;
