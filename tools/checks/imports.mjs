// Who imports whom (.dependency-cruiser.cjs), and that every source file was looked at: with a TypeScript that it
// doesn't know, the cruiser finds no module at all and is content (17.4 with TypeScript 7).
import { spawnSync } from 'node:child_process';
import { sourceFiles } from './source-files.mjs';

const cruise = ['depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
const { stdout, stderr } = spawnSync('npx', cruise, { encoding: 'utf8', maxBuffer: 2 ** 28 });
if (!stdout) throw new Error(stderr);

const { modules, summary } = JSON.parse(stdout);
const seen = new Set(modules.map((module) => module.source));
const missed = sourceFiles('src').filter((file) => !file.startsWith('src/web/') && !seen.has(file));

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
for (const file of missed) console.error(`not looked at: ${file}`);
console.log(
  `${seen.size} modules, ${summary.violations.length} forbidden imports, ${missed.length} not looked at`,
);
process.exitCode = summary.violations.length + missed.length > 0 ? 1 : 0;
