import { mixHash } from '../../labeller/hash';
import type { CueField } from '../cues/cue-site';
import type { CueView } from './cue-view';
import { NONE, branchOf } from './cue-view';
import type { NumberedValues } from './numbered-values';

/** What stands beyond the word on either side, marks passed over: whether a role may begin or end here. */
export function borderValues(view: CueView, word: number, out: NumberedValues): void {
  const { field, build } = view;
  const { lower } = field.codes;
  const before = beyond(field, word, -1);
  const after = beyond(field, word, 1);
  const here = branchCode(view, word);
  const left = mixHash(here, branchCode(view, before));
  const right = mixHash(here, branchCode(view, after));
  const markedBefore = word - before > 1 ? 1 : 0;
  const markedAfter = after - word > 1 ? 1 : 0;
  const kindBefore = kindOf(field, before, markedBefore);
  const kindAfter = kindOf(field, after, markedAfter);
  out.add(left);
  out.add(right);
  out.add(mixHash(left, markedBefore));
  out.add(mixHash(right, markedAfter));
  out.add(mixHash(right, build));
  out.add(mixHash(lower[before] ?? NONE, markedBefore));
  out.add(mixHash(lower[after] ?? NONE, markedAfter));
  out.add(kindBefore);
  out.add(kindAfter);
  out.add(mixHash(kindAfter, right));
  out.add(mixHash(kindBefore, left));
}

/** The next word in one direction that is no mark. */
function beyond({ table }: CueField, word: number, step: 1 | -1): number {
  let at = word + step;
  while (table.words[at]?.upos === 'PUNCT' && Math.abs(at - word) < MARKS_IN_A_ROW) at += step;
  return at;
}

const MARKS_IN_A_ROW = 4;

function kindOf({ codes, strength }: CueField, word: number, marked: number): number {
  return mixHash(codes.xpos[word] ?? NONE, marked * 4 + (strength[word] ?? 0));
}

/** Under which child of the cue a word stands, and on which side of the cue that child does. */
function branchCode(view: CueView, word: number): number {
  const { window, cue } = view.site;
  if (word < window[0] || word >= window[1]) return NONE;
  const top = branchOf(view, word);
  if (top < 0) return word === cue.head ? 1 : 2;
  return mixHash(view.field.codes.label[top]!, top < cue.head ? 1 : 2);
}
