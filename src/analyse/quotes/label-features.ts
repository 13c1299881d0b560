import type { FeatureSink } from '../labeller/feature-sink';
import { hashText, mixHash } from '../labeller/hash';
import { borderValues } from './border-features';
import type { CueField, CueSite } from './cue-site';
import type { CueView } from './cue-view';
import { NONE, branchOf, pathFrom, viewOf } from './cue-view';
import type { Run } from './run';

/** The groups of features; their order is that of training. */
const VALUES = [wordValues, placeValues, ruleValues, treeValues, borderValues, quoteValues];

/** What tells which role each word of a cue's window plays, as hashes. */
export function labelFeatures(field: CueField, site: CueSite, sink: FeatureSink): void {
  const view = viewOf(field, site);
  for (let word = site.window[0]; word < site.window[1]; word++) {
    let at = 0;
    for (const values of VALUES) for (const value of values(view, word)) sink.add(mixHash(value, at++));
    sink.endToken();
  }
}

/** The word itself and its neighbours, whatever the cue. */
function wordValues({ field: { codes } }: CueView, word: number): number[] {
  const at = (column: Int32Array, where: number): number => column[where] ?? NONE;
  return [
    codes.lower[word]!,
    mixHash(codes.upos[word]!, at(codes.upos, word + 1)),
    mixHash(codes.upos[word]!, at(codes.upos, word - 1)),
    codes.xpos[word]!,
    codes.shape[word]!,
    at(codes.lower, word - 1),
    at(codes.lower, word + 1),
    mixHash(at(codes.upos, word - 2), at(codes.upos, word - 1)),
    mixHash(at(codes.upos, word + 1), at(codes.upos, word + 2)),
    codes.label[word]!,
    codes.middle[word]!,
    codes.coarse[word]!,
    at(codes.coarse, word + 1),
    at(codes.coarse, word - 1),
  ];
}

/** Where the word stands as seen from the cue. */
function placeValues({ field, site, lemma, act, build, frames }: CueView, word: number): number[] {
  const { codes, commasBefore, cuesBefore, marksBefore } = field;
  const { cue, window } = site;
  const last = cue.words[cue.words.length - 1]!;
  const inCue = cue.words.includes(word);
  const side = inCue ? 0 : word < cue.head ? 1 : 2;
  const distance = side === 1 ? cue.head - word : word - last;
  const near = mixHash(side, distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6);
  const [from, to] = word < cue.head ? [word, cue.head] : [last + 1, word];
  const between = (counts: Int32Array): number => counts[Math.max(from, to)]! - counts[from]!;
  const commas = mixHash(side, Math.min(3, between(commasBefore)));
  const marks = mixHash(side, between(marksBefore) % 2);
  return [
    near,
    mixHash(side, lemma),
    mixHash(near, build),
    mixHash(near, codes.upos[word]!),
    mixHash(near, codes.lower[word]!),
    mixHash(side, act),
    mixHash(side, frames),
    commas,
    mixHash(commas, build),
    mixHash(commas, codes.upos[word]!),
    marks,
    mixHash(mixHash(side, Math.min(2, between(cuesBefore))), codes.upos[word]!),
    mixHash(side, word === window[0] ? 1 : word === window[1] - 1 ? 2 : 0),
    mixHash(mixHash(side, build), codes.upos[word]!),
    mixHash(mixHash(side, lemma), codes.upos[word]!),
    mixHash(mixHash(side, lemma), codes.lower[word]!),
  ];
}

/** What the rules say of the word and of its neighbours. */
function ruleValues({ site, build, field }: CueView, word: number): number[] {
  const here = ruleLabel(site, word);
  const before = ruleLabel(site, word - 1);
  const after = ruleLabel(site, word + 1);
  const rule = hashText(site.content?.rule ?? 'none');
  const source = hashText(site.source?.rule ?? 'none');
  return [
    here,
    mixHash(here, before),
    mixHash(here, after),
    mixHash(mixHash(here, before), rule),
    mixHash(mixHash(here, after), rule),
    mixHash(mixHash(here, before), source),
    mixHash(mixHash(here, build), rule),
    mixHash(here, field.codes.upos[word]!),
    mixHash(mixHash(here, before), field.codes.upos[word]!),
  ];
}

function ruleLabel({ source, content }: CueSite, word: number): number {
  if (source && within(source.run, word)) return 1;
  return content?.runs.some((run) => within(run, word)) ? 2 : 0;
}

function within([first, end]: Run, word: number): boolean {
  return word >= first && word < end;
}

/** The way through the tree from the word to the cue: labels upwards, then steps down. */
function treeValues(view: CueView, word: number): number[] {
  const { field, site, build, lemma } = view;
  const { table, codes } = field;
  const path = pathFrom(view, word);
  const top = branchOf(view, word);
  const branch = top < 0 ? NONE : mixHash(codes.label[top]!, top < site.cue.head ? 1 : 2);
  const edge = top < 0 ? 0 : word === table.left[top] ? 1 : word === table.right[top] ? 2 : 3;
  return [
    path,
    mixHash(path, build),
    mixHash(path, lemma),
    branch,
    mixHash(branch, edge),
    mixHash(branch, lemma),
    mixHash(mixHash(branch, edge), build),
    mixHash(branch, codes.upos[word]!),
    table.head[word]! < 0 ? NONE : mixHash(codes.lemma[table.head[word]!]!, codes.label[word]!),
  ];
}

/** Quotation marks: whether the word lies within them, and whether the cue does. */
function quoteValues(
  { field: { table, codes, marksBefore }, site: { cue }, build }: CueView,
  word: number,
): number[] {
  const own = table.quotation[word]!;
  const state = own < 0 ? 0 : own === table.quotation[cue.head] ? 1 : 2;
  const at = (where: number): number => (marksBefore[where + 1] ?? 0) - (marksBefore[where] ?? 0);
  const opens = own >= 0 && table.quotation[word - 1] !== own ? 1 : 0;
  const side = word < cue.head ? 1 : 2;
  return [
    state,
    mixHash(state, opens),
    mixHash(mixHash(state, side), build),
    mixHash(at(word - 1), mixHash(at(word), at(word + 1))),
    mixHash(state, codes.upos[word]!),
  ];
}
