import { ENGLISH } from '../../../src/analyse/lexicon/en/english';
import { LabelChoice } from '../../../src/analyse/syntax/label-choice';
import { SentenceTable } from '../../../src/analyse/syntax/sentence-table';
import type { SyntaxNames } from '../../../src/analyse/syntax/syntax-model';
import { readUsages } from '../../../src/analyse/syntax/syntax-model';
import { Tagger, setTag, tagSet } from '../../../src/analyse/syntax/tagger';
import type { TagSet } from '../../../src/analyse/syntax/tagger';
import type { WordClusters } from '../../../src/analyse/syntax/word-clusters';
import { TraitTable } from '../../../src/analyse/syntax/word-traits';
import { SeededRandom } from '../random';
import { encodeWeights } from '../weights/encode-weights';
import { joinSections } from '../weights/write-weight-file';
import { labelLists } from './label-lists';
import { lemmaExceptions } from './lemma-exceptions';
import { GoldTree } from './oracle';
import type { TreebankSentence } from './read-conllu';
import { trainParser } from './train-parser';
import type { ParserSizes } from './train-parser';
import { tagsOf, trainTagger } from './train-tagger';
import type { TaggedSentence } from './train-tagger';
import { countUsages } from './word-usages';

/** Passes over the treebanks, and sizes of the weight tables: powers of two. */
export interface SyntaxRecipe extends ParserSizes {
  taggerEpochs: number;
  jackknifeEpochs: number;
  parserEpochs: number;
  tagTable: number;
}

const FOLDS = 5;

/** Steps of encodeWeights below which weights are left out: 7 MB less, and no score changes by over 0.1. */
const LEAST = { tagger: 19, moves: 19, labels: 23 };

/** The weight file of tagger, parser and lemmas. The same sentences and clusters give the same bytes. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  clusters: WordClusters,
  recipe: SyntaxRecipe,
  log: (step: string) => void,
): Uint8Array {
  const names = collectNames(sentences);
  const set = tagSet(names.tags);
  const traits = new TraitTable(clusters, readUsages(names));
  const tagged = sentences.map((sentence) => taggedSentence(sentence, traits, names));
  log('training the tagger');
  const tagger = trainTagger(tagged, set, recipe.tagTable, recipe.taggerEpochs, new SeededRandom(1));
  log('tagging each fold by the others');
  const guesses = jackknife(tagged, set, recipe);
  log('training the parser');
  const parsed = sentences.map((sentence, index) => {
    const { table } = tagged[index]!;
    guesses[index]!.forEach((tag, word) => setTag(table, word, tag, set));
    return { table, gold: goldTree(sentence, names) };
  });
  const choice = new LabelChoice(
    names.choice.map((list) => Uint8Array.from(list)),
    set.uposNames.length,
  );
  const parser = trainParser(parsed, choice, recipe, recipe.parserEpochs, new SeededRandom(1));
  return joinSections({
    names: Buffer.from(JSON.stringify(names)),
    tagger: encodeWeights(tagger, LEAST.tagger),
    moves: encodeWeights(parser.moves, LEAST.moves),
    labels: encodeWeights(parser.labels, LEAST.labels),
  });
}

function collectNames(sentences: readonly TreebankSentence[]): SyntaxNames {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  return {
    tags,
    labels,
    usages: countUsages(sentences, tags),
    lemmas: lemmaExceptions(sentences, ENGLISH.lemmas),
    choice: labelLists(sentences, labels, tagSet(tags)),
  };
}

function taggedSentence(
  { forms, tags }: TreebankSentence,
  traits: TraitTable,
  names: SyntaxNames,
): TaggedSentence {
  const table = new SentenceTable(forms.map((form) => traits.traits(form)));
  return { table, tags: Uint8Array.from(tags, (tag) => names.tags.indexOf(tag)) };
}

/** Tags of each sentence by a tagger that never saw it: the parser must learn from tags as wrong as it will get. */
function jackknife(tagged: readonly TaggedSentence[], set: TagSet, recipe: SyntaxRecipe): Uint8Array[] {
  const guesses: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = tagged.filter((_, index) => index % FOLDS !== fold);
    const random = new SeededRandom(fold + 2);
    const tagger = new Tagger(trainTagger(others, set, recipe.tagTable, recipe.jackknifeEpochs, random), set);
    tagged.forEach(({ table }, index) => {
      if (index % FOLDS !== fold) return;
      tagger.tag(table);
      guesses[index] = tagsOf(table);
    });
  }
  return guesses;
}

function goldTree({ heads, labels }: TreebankSentence, names: SyntaxNames): GoldTree {
  return new GoldTree(
    Int32Array.from(heads, (head) => (head < 0 ? heads.length : head)),
    Int32Array.from(labels, (label) => names.labels.indexOf(label)),
  );
}
