import type { FeatureSink } from '../../labeller/feature-sink';
import { mixHash } from '../../labeller/hash';
import type { Word } from '../../text/document';
import { isShouting } from './document-cues';
import type { PhraseList } from './phrase-list';
import type { WordLook } from './word-look';

/** What the features of a sentence are made from. */
export interface FeatureSources {
  /** Of each word of the sentence. */
  looks: readonly WordLook[];
  phrases: PhraseList;
  /** By lower-case word; see document-cues.ts. */
  cues: ReadonlyMap<string, number>;
}

/** Where features that one word alone decides go: the sink adds them, or what it knows them to be worth. */
export interface NameSink extends FeatureSink {
  /** The features of a word, seen from `offset` words before it: see wordFeatures. */
  addWord(look: WordLook, offset: number): void;
}

/** Stands for what lies beyond the sentence's borders. */
const BORDER: WordLook = {
  key: '',
  signs: 0,
  scores: null,
  form: 7,
  lower: 7,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  shape: 7,
  fine: 7,
  middle: 7,
  coarse: 7,
  traits: 0,
};

/** One token's surroundings: itself and two on either side, as looks, listed phrases and cues. */
interface View {
  looks: readonly WordLook[];
  phrases: Int32Array;
  cues: readonly number[];
  /** Bits: 1 where a word touches the one before it, 2 where it touches the one after. */
  glue: readonly number[];
  shouting: number;
  length: number;
}

/** The features of each word of a sentence, for the name labeller. */
export function nameFeatures(words: readonly Word[], sources: FeatureSources, sink: NameSink): void {
  const view = viewOf(words, sources);
  for (let index = 0; index < words.length; index++) {
    for (let offset = -REACH; offset <= REACH; offset++) sink.addWord(lookAt(view, index + offset), offset);
    contextFeatures(sink, view, index);
    listFeatures(sink, view, index);
    sink.endToken();
  }
}

/** How far a word is seen. */
export const REACH = 2;

function viewOf(words: readonly Word[], { looks, phrases, cues }: FeatureSources): View {
  return {
    looks,
    phrases: phraseMarks(words, phrases),
    cues: looks.map(({ key }) => cues.get(key) ?? 0),
    glue: words.map((word, index) => glueOf(words, index, word)),
    shouting: isShouting(looks) ? 1 : 0,
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

/** What a word tells of the one `offset` words before it; of itself where that is 0. */
export function wordFeatures(look: WordLook, offset: number): number[] {
  const near = [T.shape, T.fine, T.middle, T.coarse, T.traits].map((hash) => mixHash(hash, offset));
  const values = [look.shape, look.fine, look.middle, look.coarse, look.traits];
  const features = near.map((hash, at) => mixHash(hash, values[at]!));
  if (offset === 0) return [...features, ...ownFeatures(look)];
  features.push(mixHash(mixHash(T.lowerAround, offset), look.lower));
  if (Math.abs(offset) === 1) features.push(mixHash(mixHash(T.suffixAround, offset), look.suffixes[2]!));
  return features;
}

function ownFeatures(look: WordLook): number[] {
  const ends = (hash: number, parts: readonly number[]) =>
    parts.filter((part) => part !== 0).map((part) => mixHash(hash, part));
  return [
    T.bias,
    mixHash(T.form, look.form),
    mixHash(T.lower, look.lower),
    ...ends(T.prefix, look.prefixes),
    ...ends(T.suffix, look.suffixes),
    mixHash(mixHash(T.shapeFine, look.shape), look.fine),
  ];
}

/** What neighbouring words tell together. */
function contextFeatures(sink: FeatureSink, view: View, index: number): void {
  const [before, here, after] = [lookAt(view, index - 1), lookAt(view, index), lookAt(view, index + 1)];
  if (index === 0) sink.add(mixHash(T.first, here.shape));
  if (view.shouting) sink.add(mixHash(T.shouting, here.middle));
  sink.add(three(T.bigram, before.lower, here.lower, 0));
  sink.add(three(T.bigram, here.lower, after.lower, 1));
  sink.add(three(T.clusterBigram, before.fine, here.middle, 0));
  sink.add(three(T.clusterBigram, here.middle, after.fine, 1));
  sink.add(three(T.clusterBigram, before.middle, here.fine, 2));
  sink.add(three(T.clusterBigram, here.fine, after.middle, 3));
  sink.add(three(T.shapeTrigram, before.shape, here.shape, after.shape));
  sink.add(three(T.traitTrigram, before.traits, here.traits, after.traits));
  sink.add(three(T.coarseTrigram, before.coarse, here.coarse, after.coarse));
}

function three(hash: number, a: number, b: number, c: number): number {
  return mixHash(mixHash(mixHash(hash, a), b), c);
}

function listFeatures(sink: FeatureSink, view: View, index: number): void {
  for (let offset = -1; offset <= 1; offset++) {
    const mark = view.phrases[index + offset] ?? 0;
    const cues = view.cues[index + offset] ?? 0;
    sink.add(mixHash(mixHash(T.phrase, offset), mark));
    sink.add(mixHash(mixHash(T.cueSet, offset), cues));
    if (offset) continue;
    addBits(sink, T.cue, cues, 0);
    addBits(sink, T.phraseFlag, mark >> 2, mark & 3);
  }
  sink.add(mixHash(mixHash(T.glue, view.glue[index]!), view.looks[index]!.shape));
  sink.add(mixHash(mixHash(T.glue, view.glue[index]! + 8), lookAt(view, index + 1).shape));
  sink.add(mixHash(mixHash(T.phraseBigram, view.phrases[index]!), view.looks[index]!.shape));
}

/** A feature for each bit that is set, joined with a value. */
function addBits(sink: FeatureSink, hash: number, bits: number, value: number): void {
  for (let rest = bits, bit = 0; rest; rest >>>= 1, bit++) {
    if (rest & 1) sink.add(mixHash(mixHash(hash, bit), value));
  }
}
