import { hashText, mixHash } from '../../labeller/hash';
import { FRAMES } from '../../lexicon/quote-lexicon';
import type { CueField, CueSite } from '../cues/cue-site';
import { isPassive } from '../sources/source-rules';
import type { Run } from '../words/run';
import { isConjunctionThat } from '../words/trim-run';
import type { WordTable } from '../words/word-table';

export const NONE = hashText('none');
/** Steps up the tree that a path is followed; beyond that words are "far". */
export const PATH_STEPS = 5;

/** What is the same for every word of one cue. */
export interface CueView {
  field: CueField;
  site: CueSite;
  lemma: number;
  act: number;
  /** Which construction it is: strength, next word's kind, passive or not. */
  build: number;
  frames: number;
  /** Which rules found the content and the source. */
  contentRule: number;
  sourceRule: number;
  /** What the rules take each word for, from the one before the window to the one after: see ruleOf. */
  rules: Uint8Array;
  /** Words on the way from the cue to its root, with the number of steps. */
  ancestors: Map<number, number>;
  /** By place in the window: the child of the cue under which the word stands, or -1. */
  branches: readonly number[];
}

export function viewOf(field: CueField, site: CueSite): CueView {
  const { table, codes } = field;
  const { cue } = site;
  const next = cue.words[cue.words.length - 1]! + 1;
  const strength = hashText(cue.row?.strength ?? 'unlisted');
  const ancestors = new Map<number, number>();
  for (let word = cue.head, steps = 0; word >= 0 && steps < PATH_STEPS; word = table.head[word]!, steps++) {
    ancestors.set(word, steps);
  }
  return {
    field,
    site,
    lemma: hashText(cue.lemma),
    act: hashText(cue.row?.act ?? 'none'),
    build: mixHash(
      mixHash(strength, codes.upos[cue.head]!),
      mixHash(isPassive(table, cue.head) ? 1 : 0, nextKind(field, next)),
    ),
    frames: cue.row?.frames.reduce((sum, frame) => sum | (1 << FRAMES.indexOf(frame)), 0) ?? NONE,
    contentRule: hashText(site.content?.rule ?? 'none'),
    sourceRule: hashText(site.source?.rule ?? 'none'),
    rules: rulesOf(site),
    ancestors,
    branches: branchesOf(table, site),
  };
}

function nextKind({ table, codes }: CueField, next: number): number {
  if (next >= table.words.length) return NONE;
  return isConjunctionThat(table, next) ? hashText('that') : codes.upos[next]!;
}

/** What the rules take a word for that lies at most one outside the window: 1 source, 2 content, 0 neither. */
export function ruleOf({ rules, site }: CueView, word: number): number {
  return rules[word - site.window[0] + 1]!;
}

function rulesOf({ source, content, window: [first, end] }: CueSite): Uint8Array {
  const rules = new Uint8Array(end - first + 2);
  const mark = ([from, to]: Run, rule: number): void => {
    rules.fill(rule, Math.max(0, from - first + 1), Math.max(0, to - first + 1));
  };
  content?.runs.forEach((run) => mark(run, 2));
  if (source) mark(source.run, 1);
  return rules;
}

/** The way through the tree from a word to the cue, as a hash; NONE where it is long. */
export function pathFrom({ field: { table, codes }, ancestors }: CueView, word: number): number {
  let code = NONE;
  let at = word;
  for (let steps = 0; steps < PATH_STEPS && at >= 0; steps++) {
    const down = ancestors.get(at);
    if (down !== undefined) return mixHash(code, down);
    code = mixHash(code, codes.label[at]!);
    at = table.head[at]!;
  }
  return NONE;
}

/** The child of the cue under which a word of the window stands, or -1: all words of "ccomp" go the same way. */
export function branchOf({ branches, site }: CueView, word: number): number {
  return branches[word - site.window[0]]!;
}

function branchesOf(table: WordTable, { cue, window: [first, end] }: CueSite): number[] {
  const branches: number[] = [];
  for (let word = first; word < end; word++) branches.push(branchUnder(table, cue.head, word));
  return branches;
}

function branchUnder({ head }: WordTable, top: number, word: number): number {
  let at = word;
  for (let steps = 0; steps < 2 * PATH_STEPS && at >= 0; steps++) {
    if (head[at] === top) return at;
    at = head[at]!;
  }
  return -1;
}
