import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { analyse } from '../../src/analyse/analyse';
import { loadLanguage } from '../../src/pipeline/load-language';
import type { Findings } from '../../src/model/findings';
import { baselineOf, drops, keyOf } from './baseline';
import type { Baseline } from './baseline';
import { calibration } from './calibration';
import { corporaUnder } from './corpora';
import type { Corpus } from './corpora';
import { renderCalibration, renderErrors, renderFigures } from './report';
import type { Analyse, Score } from './score';
import { measureSpeed, renderSpeed } from './speed';

const BASELINE_FILE = join(__dirname, '../../schema/eval.json');

interface Options {
  part: string;
  json?: boolean;
  errors?: string;
  corpus?: string[];
  write?: boolean;
  check?: boolean;
  speed?: boolean;
}

const command = new Command('eval')
  .description('Scores the analyser on every annotated corpus under DIR (or NEWSGRAPH_EVAL).')
  .argument('[dir...]', 'folders of corpora, or corpora themselves')
  .option('--part <name>', 'which part of each corpus: NAME.jsonl', 'dev')
  .option('--corpus <name...>', 'only these corpora')
  .option('--errors <corpus>', 'show the commonest kinds of error on this corpus, with examples')
  .option('--json', 'print the figures as JSON')
  .option(
    '--check',
    'exit with status 1 if a figure fell below the committed baseline by more than half a point',
  )
  .option('--speed', 'time the whole analysis of these corpora instead of scoring it')
  .option('--write', 'write the figures to schema/eval.json as the new baseline');

async function main(): Promise<void> {
  command.parse();
  const options = command.opts<Options>();
  const folders = command.args.length
    ? command.args
    : (process.env.NEWSGRAPH_EVAL ?? '').split(':').filter(Boolean);
  if (!folders.length) command.error('Name a folder of corpora, or set NEWSGRAPH_EVAL.', { exitCode: 2 });
  const only = options.errors ? [options.errors] : options.corpus;
  const corpora = folders
    .flatMap((folder) => corporaUnder(folder, options.part))
    .filter((corpus) => !only || only.includes(corpus.name));
  if (!corpora.length) command.error(`No known corpus under ${folders.join(', ')}.`, { exitCode: 2 });
  if (options.speed) console.log(timeAll(corpora));
  else report(await scoreAll(corpora), options);
}

function timeAll(corpora: Corpus[]): string {
  const started = performance.now();
  const pack = loadLanguage('en');
  const loadSeconds = (performance.now() - started) / 1000;
  // Pages and feeds have no text of their own: they score the intake.
  const texts = corpora.flatMap((corpus) => corpus.documents().flatMap(({ text }) => text || []));
  return renderSpeed(measureSpeed(texts, pack), loadSeconds);
}

async function scoreAll(corpora: Corpus[]): Promise<Score> {
  const pack = loadLanguage('en');
  const all: Score = { figures: [], errors: [], judgements: [] };
  for (const corpus of corpora) {
    const documents = corpus.documents();
    const cached = remember((text, published) => analyse(published ? { text, published } : { text }, pack));
    for (const scorer of corpus.scorers) {
      const score = await scorer(corpus.name, documents, cached, pack);
      all.figures.push(...score.figures);
      all.errors.push(...score.errors);
      all.judgements.push(...score.judgements);
    }
  }
  return all;
}

/** Two scorers of one corpus read the same findings. */
function remember(run: Analyse): Analyse {
  const seen = new Map<string, Findings>();
  return (text, published) => {
    const known = seen.get(text) ?? run(text, published);
    seen.set(text, known);
    return known;
  };
}

function report(score: Score, options: Options): void {
  const baseline = readBaseline();
  const bands = calibration(score.judgements);
  if (options.json) console.log(JSON.stringify({ figures: score.figures, calibration: bands }, null, 1));
  else if (options.errors) console.log(renderErrors(score.errors));
  else console.log(`${renderFigures(score.figures, baseline)}\n\n${renderCalibration(bands)}`);
  if (options.write) writeBaseline({ ...baseline, ...baselineOf(score.figures) });
  const fallen = options.check ? drops(score.figures, baseline) : [];
  for (const figure of fallen)
    console.error(`${keyOf(figure)} fell from ${baseline[keyOf(figure)]} to ${figure.value}`);
  process.exitCode = fallen.length ? 1 : 0;
}

function readBaseline(): Baseline {
  return existsSync(BASELINE_FILE) ? JSON.parse(readFileSync(BASELINE_FILE, 'utf8')) : {};
}

function writeBaseline(baseline: Baseline): void {
  const sorted = Object.fromEntries(Object.entries(baseline).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(BASELINE_FILE, `${JSON.stringify(sorted, null, 1)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
