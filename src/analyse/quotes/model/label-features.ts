import type { FeatureSink } from '../../labeller/feature-sink';
import { mixHash } from '../../labeller/hash';
import { borderValues } from './border-features';
import type { CueField, CueSite } from '../cues/cue-site';
import type { CueView } from './cue-view';
import { NONE, branchOf, pathFrom, ruleOf, viewOf } from './cue-view';
import { NumberedValues } from './numbered-values';

/** What tells which role each word of a cue's window plays, as hashes. The order of the groups is that of training. */
export function labelFeatures(field: CueField, site: CueSite, sink: FeatureSink): void {
  const view = viewOf(field, site);
  const out = new NumberedValues(sink);
  for (let word = site.window[0]; word < site.window[1]; word++) {
    wordValues(view, word, out);
    placeValues(view, word, out);
    ruleValues(view, word, out);
    treeValues(view, word, out);
    borderValues(view, word, out);
    quoteValues(view, word, out);
    out.endToken();
  }
}

/** The word itself and its neighbours, whatever the cue. */
function wordValues({ field: { codes } }: CueView, word: number, out: NumberedValues): void {
  const { lower, upos, coarse } = codes;
  out.add(lower[word]!);
  out.add(mixHash(upos[word]!, upos[word + 1] ?? NONE));
  out.add(mixHash(upos[word]!, upos[word - 1] ?? NONE));
  out.add(codes.xpos[word]!);
  out.add(codes.shape[word]!);
  out.add(lower[word - 1] ?? NONE);
  out.add(lower[word + 1] ?? NONE);
  out.add(mixHash(upos[word - 2] ?? NONE, upos[word - 1] ?? NONE));
  out.add(mixHash(upos[word + 1] ?? NONE, upos[word + 2] ?? NONE));
  out.add(codes.label[word]!);
  out.add(codes.middle[word]!);
  out.add(coarse[word]!);
  out.add(coarse[word + 1] ?? NONE);
  out.add(coarse[word - 1] ?? NONE);
}

/** Where the word stands as seen from the cue. */
function placeValues(
  { field, site, lemma, act, build, frames }: CueView,
  word: number,
  out: NumberedValues,
): void {
  const { codes, commasBefore, cuesBefore, marksBefore } = field;
  const { cue, window } = site;
  const last = cue.words[cue.words.length - 1]!;
  const side = cue.words.includes(word) ? 0 : word < cue.head ? 1 : 2;
  const distance = side === 1 ? cue.head - word : word - last;
  const near = mixHash(side, distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6);
  const from = word < cue.head ? word : last + 1;
  const to = Math.max(from, word < cue.head ? cue.head : word);
  const commas = mixHash(side, Math.min(3, commasBefore[to]! - commasBefore[from]!));
  const cues = Math.min(2, cuesBefore[to]! - cuesBefore[from]!);
  const upos = codes.upos[word]!;
  const lower = codes.lower[word]!;
  const sideLemma = mixHash(side, lemma);
  out.add(near);
  out.add(sideLemma);
  out.add(mixHash(near, build));
  out.add(mixHash(near, upos));
  out.add(mixHash(near, lower));
  out.add(mixHash(side, act));
  out.add(mixHash(side, frames));
  out.add(commas);
  out.add(mixHash(commas, build));
  out.add(mixHash(commas, upos));
  out.add(mixHash(side, (marksBefore[to]! - marksBefore[from]!) % 2));
  out.add(mixHash(mixHash(side, cues), upos));
  out.add(mixHash(side, word === window[0] ? 1 : word === window[1] - 1 ? 2 : 0));
  out.add(mixHash(mixHash(side, build), upos));
  out.add(mixHash(sideLemma, upos));
  out.add(mixHash(sideLemma, lower));
}

/** What the rules say of the word and of its neighbours. */
function ruleValues(view: CueView, word: number, out: NumberedValues): void {
  const { build, field, contentRule, sourceRule } = view;
  const here = ruleOf(view, word);
  const before = mixHash(here, ruleOf(view, word - 1));
  const after = mixHash(here, ruleOf(view, word + 1));
  const upos = field.codes.upos[word]!;
  out.add(here);
  out.add(before);
  out.add(after);
  out.add(mixHash(before, contentRule));
  out.add(mixHash(after, contentRule));
  out.add(mixHash(before, sourceRule));
  out.add(mixHash(mixHash(here, build), contentRule));
  out.add(mixHash(here, upos));
  out.add(mixHash(before, upos));
}

/** The way through the tree from the word to the cue: labels upwards, then steps down. */
function treeValues(view: CueView, word: number, out: NumberedValues): void {
  const { field, site, build, lemma } = view;
  const { table, codes } = field;
  const path = pathFrom(view, word);
  const top = branchOf(view, word);
  const branch = top < 0 ? NONE : mixHash(codes.label[top]!, top < site.cue.head ? 1 : 2);
  const edge = top < 0 ? 0 : word === table.left[top] ? 1 : word === table.right[top] ? 2 : 3;
  const head = table.head[word]!;
  out.add(path);
  out.add(mixHash(path, build));
  out.add(mixHash(path, lemma));
  out.add(branch);
  out.add(mixHash(branch, edge));
  out.add(mixHash(branch, lemma));
  out.add(mixHash(mixHash(branch, edge), build));
  out.add(mixHash(branch, codes.upos[word]!));
  out.add(head < 0 ? NONE : mixHash(codes.lemma[head]!, codes.label[word]!));
}

/** Quotation marks: whether the word lies within them, and whether the cue does. */
function quoteValues(view: CueView, word: number, out: NumberedValues): void {
  const { field, site, build } = view;
  const { table, codes, marksBefore } = field;
  const own = table.quotation[word]!;
  const state = own < 0 ? 0 : own === table.quotation[site.cue.head] ? 1 : 2;
  const opens = own >= 0 && table.quotation[word - 1] !== own ? 1 : 0;
  const side = word < site.cue.head ? 1 : 2;
  const marks = mixHash(markAt(marksBefore, word), markAt(marksBefore, word + 1));
  out.add(state);
  out.add(mixHash(state, opens));
  out.add(mixHash(mixHash(state, side), build));
  out.add(mixHash(markAt(marksBefore, word - 1), marks));
  out.add(mixHash(state, codes.upos[word]!));
}

function markAt(marksBefore: Int32Array, word: number): number {
  return (marksBefore[word + 1] ?? 0) - (marksBefore[word] ?? 0);
}
