import type { FeatureTable } from '../labeller/feature-table';
import { FeatureWriter } from '../labeller/feature-table';
import { mixHash } from '../labeller/hash';
import type { Word } from '../text/document';
import { isShouting } from './document-cues';
import type { PhraseList } from './phrase-list';
import type { WordLook, WordLooks } from './word-look';

/** What the features of a sentence are made from. */
export interface FeatureSources {
  looks: WordLooks;
  phrases: PhraseList;
  /** By lower-case word; see document-cues.ts. */
  cues: ReadonlyMap<string, number>;
}

/** Stands for what lies beyond the sentence's borders. */
const BORDER: WordLook = {
  form: 7,
  lower: 7,
  prefixes: new Int32Array(4),
  suffixes: new Int32Array(4),
  shape: 7,
  fine: 7,
  middle: 7,
  coarse: 7,
  traits: 0,
};

/** One token's surroundings: itself and two on either side, as looks, listed phrases and cues. */
interface View {
  looks: WordLook[];
  phrases: Int32Array;
  cues: Int32Array;
  /** Bits: 1 where a word touches the one before it, 2 where it touches the one after. */
  glue: Int32Array;
  shouting: number;
  length: number;
}

/** The features of each word of a sentence, for the name labeller. */
export function nameFeatures(words: readonly Word[], sources: FeatureSources): FeatureTable {
  const writer = new FeatureWriter();
  const view = viewOf(words, sources);
  for (let index = 0; index < words.length; index++) {
    wordFeatures(writer, view, index);
    contextFeatures(writer, view, index);
    listFeatures(writer, view, index);
    writer.endToken();
  }
  return writer.table();
}

function viewOf(words: readonly Word[], { looks, phrases, cues }: FeatureSources): View {
  return {
    looks: words.map((word) => looks.lookOf(word.text)),
    phrases: phraseMarks(words, phrases),
    cues: Int32Array.from(words, (word) => cues.get(word.text.toLowerCase()) ?? 0),
    glue: Int32Array.from(words, (word, index) => glueOf(words, index, word)),
    shouting: isShouting(words) ? 1 : 0,
    length: words.length,
  };
}

function glueOf(words: readonly Word[], index: number, word: Word): number {
  return (words[index - 1]?.end === word.start ? 1 : 0) | (words[index + 1]?.start === word.end ? 2 : 0);
}

/** For each word the listed phrase that covers it: its flags, and whether it begins, goes on or ends there. */
function phraseMarks(words: readonly Word[], phrases: PhraseList): Int32Array {
  const marks = new Int32Array(words.length);
  for (let index = 0; index < words.length;) {
    const found = phrases.longestAt(words, index);
    for (let at = 0; found && at < found.length; at++) {
      marks[index + at] = found.flags * 4 + positionOf(at, found.length);
    }
    index += found ? found.length : 1;
  }
  return marks;
}

function positionOf(at: number, length: number): number {
  if (length === 1) return 0;
  if (at === 0) return 1;
  return at === length - 1 ? 3 : 2;
}

/** The number of each template: it begins the template's hashes. Changing any needs new weights. */
let next = 0;
const template = (): number => mixHash(0x5bd1e995, next++);
const T = {
  bias: template(),
  form: template(),
  lower: template(),
  shape: template(),
  prefix: template(),
  suffix: template(),
  fine: template(),
  middle: template(),
  coarse: template(),
  traits: template(),
  first: template(),
  shouting: template(),
  lowerAround: template(),
  suffixAround: template(),
  bigram: template(),
  clusterBigram: template(),
  shapeTrigram: template(),
  traitTrigram: template(),
  phrase: template(),
  phraseFlag: template(),
  phraseBigram: template(),
  cue: template(),
  cueSet: template(),
  coarseTrigram: template(),
  shapeFine: template(),
  glue: template(),
};

function lookAt(view: View, index: number): WordLook {
  return view.looks[index] ?? BORDER;
}

function wordFeatures(writer: FeatureWriter, view: View, index: number): void {
  const look = view.looks[index]!;
  writer.add(T.bias);
  writer.add(mixHash(T.form, look.form));
  writer.add(mixHash(T.lower, look.lower));
  for (let size = 0; size < 4; size++) {
    if (look.prefixes[size]) writer.add(mixHash(T.prefix, look.prefixes[size]!));
    if (look.suffixes[size]) writer.add(mixHash(T.suffix, look.suffixes[size]!));
  }
  if (index === 0) writer.add(mixHash(T.first, look.shape));
  if (view.shouting) writer.add(mixHash(T.shouting, look.middle));
  writer.add(mixHash(mixHash(T.shapeFine, look.shape), look.fine));
}

function contextFeatures(writer: FeatureWriter, view: View, index: number): void {
  for (let offset = -2; offset <= 2; offset++) {
    const look = lookAt(view, index + offset);
    const at = (hash: number) => mixHash(hash, offset);
    if (offset) writer.add(mixHash(at(T.lowerAround), look.lower));
    if (Math.abs(offset) === 1) writer.add(mixHash(at(T.suffixAround), look.suffixes[2]!));
    writer.add(mixHash(at(T.shape), look.shape));
    writer.add(mixHash(at(T.fine), look.fine));
    writer.add(mixHash(at(T.middle), look.middle));
    writer.add(mixHash(at(T.coarse), look.coarse));
    writer.add(mixHash(at(T.traits), look.traits));
  }
  const [before, here, after] = [lookAt(view, index - 1), lookAt(view, index), lookAt(view, index + 1)];
  const three = (hash: number, a: number, b: number, c: number) => mixHash(mixHash(mixHash(hash, a), b), c);
  writer.add(three(T.bigram, before.lower, here.lower, 0));
  writer.add(three(T.bigram, here.lower, after.lower, 1));
  writer.add(three(T.clusterBigram, before.fine, here.middle, 0));
  writer.add(three(T.clusterBigram, here.middle, after.fine, 1));
  writer.add(three(T.clusterBigram, before.middle, here.fine, 2));
  writer.add(three(T.clusterBigram, here.fine, after.middle, 3));
  writer.add(three(T.shapeTrigram, before.shape, here.shape, after.shape));
  writer.add(three(T.traitTrigram, before.traits, here.traits, after.traits));
  writer.add(three(T.coarseTrigram, before.coarse, here.coarse, after.coarse));
}

function listFeatures(writer: FeatureWriter, view: View, index: number): void {
  for (let offset = -1; offset <= 1; offset++) {
    const mark = view.phrases[index + offset] ?? 0;
    const cues = view.cues[index + offset] ?? 0;
    writer.add(mixHash(mixHash(T.phrase, offset), mark));
    writer.add(mixHash(mixHash(T.cueSet, offset), cues));
    if (offset) continue;
    addBits(writer, T.cue, cues, 0);
    addBits(writer, T.phraseFlag, mark >> 2, mark & 3);
  }
  writer.add(mixHash(mixHash(T.glue, view.glue[index]!), view.looks[index]!.shape));
  writer.add(mixHash(mixHash(T.glue, view.glue[index]! + 8), lookAt(view, index + 1).shape));
  writer.add(mixHash(mixHash(T.phraseBigram, view.phrases[index]!), view.looks[index]!.shape));
}

/** A feature for each bit that is set, joined with a value. */
function addBits(writer: FeatureWriter, hash: number, bits: number, value: number): void {
  for (let rest = bits, bit = 0; rest; rest >>>= 1, bit++) {
    if (rest & 1) writer.add(mixHash(mixHash(hash, bit), value));
  }
}
