import { ENGLISH } from '../../../src/analyse/lexicon/en/english';
import { COLUMN } from '../../../src/analyse/syntax/columns';
import type { Dictionary } from '../../../src/analyse/syntax/dictionary';
import { LabelChoice } from '../../../src/analyse/syntax/label-choice';
import { SentenceTable } from '../../../src/analyse/syntax/sentence-table';
import { Supertagger, setSupertag } from '../../../src/analyse/syntax/supertagger';
import type { SyntaxNames } from '../../../src/analyse/syntax/syntax-model';
import { readTraits } from '../../../src/analyse/syntax/syntax-model';
import { Tagger, setTag, tagSet } from '../../../src/analyse/syntax/tagger';
import type { TagSet } from '../../../src/analyse/syntax/tagger';
import type { WordClusters } from '../../../src/analyse/syntax/word-clusters';
import type { TraitTable, WordTraits } from '../../../src/analyse/syntax/word-traits';
import { signedSteps } from '../../../src/analyse/weights/square-root-coding';
import { SeededRandom } from '../random';
import { encodeWeights } from '../weights/encode-weights';
import { joinSections } from '../weights/write-weight-file';
import { labelLists, supertagLists } from './label-lists';
import { lemmaExceptions } from './lemma-exceptions';
import { GoldTree } from './oracle';
import type { TreebankSentence } from './read-conllu';
import { trainParser } from './train-parser';
import type { ParsedSentence, ParserSizes, ParserWeights } from './train-parser';
import { supertagsOf, trainSupertagger } from './train-supertagger';
import { tagsOf, trainTagger } from './train-tagger';
import type { TaggedSentence } from './train-tagger';
import { countUsages, openTagsOf, usagesWithout } from './word-usages';

/** Passes over the treebanks, and sizes of the weight tables: powers of two. */
export interface SyntaxRecipe {
  epochs: { tagger: number; jackknife: number; supertagger: number; parser: number };
  tables: ParserSizes & { tagger: number; supertagger: number };
  /** Each model is trained this often, each time in another order, and the weights averaged. */
  shuffles: number;
}

const FOLDS = 5;

/** Steps of encodeWeights below which weights are left out: it saves megabytes, and no score on EWT's dev part. */
const LEAST = { tagger: 14, supertagger: 14, parser: 12, labeller: 19 };

/** A sentence on its way through training: what is learnt of it, and the table that the models fill. */
interface Lesson extends ParsedSentence {
  /** Its words as if each were seen for the first time here. */
  toTag: TaggedSentence;
}

/** The weight file of tagger, supertagger, parser, labeller and lemmas. The same input gives the same bytes. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  clusters: WordClusters,
  dictionary: Dictionary,
  recipe: SyntaxRecipe,
  log: (step: string) => void,
): Uint8Array {
  const names = collectNames(sentences);
  const traits = readTraits(names, clusters, dictionary);
  const usageWithout = usagesWithout(sentences);
  const lessons = sentences.map((sentence) => lessonOf(sentence, traits, usageWithout, names));
  log('training the tagger');
  const tagger = trainTags(lessons, tagSet(names.tags), recipe);
  log('training the supertagger');
  const supertagger = trainSupertags(lessons, names, recipe);
  log('training the parser');
  const { moves, labels } = trainTrees(lessons, names, recipe);
  return joinSections({
    names: Buffer.from(JSON.stringify(names)),
    tagger,
    supertagger,
    parser: encodeWeights(moves, LEAST.parser),
    labeller: encodeWeights(labels, LEAST.labeller),
  });
}

/** Leaves in each lesson the tags of a tagger that never saw it. */
function trainTags(
  lessons: readonly Lesson[],
  set: TagSet,
  { epochs, tables, shuffles }: SyntaxRecipe,
): Uint8Array {
  const train = (some: readonly Lesson[], passes: number, seed: number): Float32Array =>
    trainTagger(
      some.map(({ toTag }) => toTag),
      set,
      tables.tagger,
      passes,
      new SeededRandom(seed),
    );
  const guesses = jackknife(lessons, (others, own, seed) => {
    const weights = encodeWeights(train(others, epochs.jackknife, seed), LEAST.tagger);
    const model = new Tagger(signedSteps(weights), set);
    for (const { table } of own) model.tag(table);
    return own.map(({ table }) => tagsOf(table));
  });
  const tagger = averageRuns(shuffles, (seed) => train(lessons, epochs.tagger, seed));
  guesses.forEach((tags, index) =>
    tags.forEach((tag, word) => setTag(lessons[index]!.table, word, tag, set)),
  );
  return encodeWeights(tagger, LEAST.tagger);
}

/** Leaves in each lesson the supertags of a model that never saw it. */
function trainSupertags(
  lessons: readonly Lesson[],
  names: SyntaxNames,
  { epochs, tables, shuffles }: SyntaxRecipe,
): Uint8Array {
  const candidates = names.supertags.map((list) => Uint8Array.from(list));
  const train = (some: readonly Lesson[], passes: number, seed: number): Float32Array =>
    trainSupertagger(some, candidates, tables.supertagger, passes, new SeededRandom(seed));
  const guesses = jackknife(lessons, (others, own, seed) => {
    const weights = encodeWeights(train(others, epochs.jackknife, seed), LEAST.supertagger);
    const model = new Supertagger(signedSteps(weights), candidates);
    for (const { table } of own) model.supertag(table);
    return own.map(({ table }) => supertagsOf(table));
  });
  const supertagger = averageRuns(shuffles, (seed) => train(lessons, epochs.supertagger, seed));
  guesses.forEach(({ supertags, valencies }, index) =>
    supertags.forEach((tag, word) => setSupertag(lessons[index]!.table, word, tag, valencies[word]!)),
  );
  return encodeWeights(supertagger, LEAST.supertagger);
}

function trainTrees(
  lessons: readonly Lesson[],
  names: SyntaxNames,
  { epochs, tables, shuffles }: SyntaxRecipe,
): ParserWeights {
  const choice = new LabelChoice(
    names.choice.map((list) => Uint8Array.from(list)),
    tagSet(names.tags).uposNames.length,
  );
  const runs = Array.from({ length: shuffles }, (_, index) =>
    trainParser(lessons, choice, tables, epochs.parser, new SeededRandom(index + 1)),
  );
  return {
    moves: averageOf(runs.map((run) => run.moves)),
    labels: averageOf(runs.map((run) => run.labels)),
  };
}

function averageRuns(shuffles: number, train: (seed: number) => Float32Array): Float32Array {
  return averageOf(Array.from({ length: shuffles }, (_, index) => train(index + 1)));
}

function averageOf(tables: readonly Float32Array[]): Float32Array {
  return tables[0]!.map((_, index) => tables.reduce((sum, table) => sum + table[index]!, 0) / tables.length);
}

function collectNames(sentences: readonly TreebankSentence[]): SyntaxNames {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const openTags = openTagsOf(sentences, tags);
  return {
    tags,
    labels,
    usages: countUsages(sentences, tags, openTags),
    openTags,
    lemmas: lemmaExceptions(sentences, ENGLISH.lemmas),
    choice: labelLists(sentences, labels, tagSet(tags)),
    supertags: supertagLists(sentences, labels, tags),
  };
}

function lessonOf(
  { forms, tags, heads, labels }: TreebankSentence,
  traits: TraitTable,
  usageWithout: (form: string, tag: string) => number,
  names: SyntaxNames,
): Lesson {
  const words = forms.map((form) => traits.traits(form));
  const newWords = words.map((word, at) => withUsage(word, usageWithout(forms[at]!, tags[at]!)));
  const gold = new GoldTree(
    Int32Array.from(heads, (head) => (head < 0 ? heads.length : head)),
    Int32Array.from(labels, (label) => names.labels.indexOf(label)),
  );
  const tagIndexes = Uint8Array.from(tags, (tag) => names.tags.indexOf(tag));
  return {
    table: new SentenceTable(words),
    gold,
    toTag: { table: new SentenceTable(newWords), tags: tagIndexes },
  };
}

function withUsage(word: WordTraits, usage: number): WordTraits {
  const values = Int32Array.from(word.values);
  values[COLUMN.usage] = usage;
  return { ...word, values };
}

/** What models that never saw a sentence make of it: later models must learn from input as wrong as they will get. */
function jackknife<T>(
  lessons: readonly Lesson[],
  guess: (others: Lesson[], own: Lesson[], seed: number) => T[],
): T[] {
  const guesses: T[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = lessons.filter((_, index) => index % FOLDS !== fold);
    const own = lessons.filter((_, index) => index % FOLDS === fold);
    guess(others, own, fold + 2).forEach((tags, at) => (guesses[at * FOLDS + fold] = tags));
  }
  return guesses;
}
