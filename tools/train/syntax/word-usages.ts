import { hashText } from '../../../src/analyse/labeller/hash';
import type { SyntaxNames } from '../../../src/analyse/syntax/syntax-model';
import { openTagsFor } from '../../../src/analyse/syntax/word-traits';
import type { OpenTags } from '../../../src/analyse/syntax/word-traits';
import type { TreebankSentence } from './read-conllu';

/** A word seen so often has shown all its tags. */
const SETTLED = 30;
/** A tag below this share of a settled word's uses is an annotator's slip. */
const NOISE = 0.003;
/** A tag below this share of a word's uses is taken for noise in its usage. */
const USUAL_SHARE = 0.05;
/** The commonest tags say enough. */
const MOST_TAGS = 4;
/** What was seen but once says nothing of other text. */
const FEWEST = 2;

/** Below this, a tag of rare words is noise or a foreign phrase. */
const FEWEST_OPEN = 60;

/**
 * How the treebanks use each form: a hash of its usual tags, commonest first, and which to choose from, unless these
 * are the open ones. "notwithstanding" is rare, and no open tag fits it.
 */
export function countUsages(
  sentences: readonly TreebankSentence[],
  tagNames: readonly string[],
  openTags: OpenTags<number[]>,
): SyntaxNames['usages'] {
  const counts = countTags(sentences);
  const usages: SyntaxNames['usages'] = {};
  for (const form of [...counts.keys()].sort()) {
    const byTag = [...counts.get(form)!].sort(byCount);
    const total = byTag.reduce((sum, [, count]) => sum + count, 0);
    if (total < FEWEST) continue;
    const usual = byTag.filter(([, count]) => count / total >= USUAL_SHARE).slice(0, MOST_TAGS);
    const own = byTag.filter(([, count]) => (total >= SETTLED ? count >= NOISE * total : count >= FEWEST));
    const open = total >= SETTLED ? [] : openTagsFor(form, openTags);
    const candidates = new Set([...open, ...own.map(([tag]) => tagNames.indexOf(tag))]);
    const isOpen = candidates.size === open.length;
    usages[form] = [
      hashText(usual.map(([tag]) => tag).join(' ')),
      isOpen ? null : [...candidates].sort((a, b) => a - b),
    ];
  }
  return usages;
}

/**
 * Tags that rare words have now and then: what a word never seen may be. Those of "the" and "," are none. Treebanks
 * too small to tell leave all open.
 */
export function openTagsOf(
  sentences: readonly TreebankSentence[],
  tagNames: readonly string[],
): OpenTags<number[]> {
  const uses = { words: new Map<string, number>(), marks: new Map<string, number>() };
  for (const [form, byTag] of countTags(sentences)) {
    const total = [...byTag.values()].reduce((sum, count) => sum + count, 0);
    const row = openTagsFor(form, uses);
    if (total < SETTLED) for (const [tag, count] of byTag) row.set(tag, (row.get(tag) ?? 0) + count);
  }
  const frequent = (row: Map<string, number>): number[] => {
    const open = tagNames.flatMap((tag, index) => ((row.get(tag) ?? 0) >= FEWEST_OPEN ? [index] : []));
    return open.length ? open : tagNames.map((_, index) => index);
  };
  return { words: frequent(uses.words), marks: frequent(uses.marks) };
}

/** Of each form as it stands and in lower case. */
function countTags(sentences: readonly TreebankSentence[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, index) => {
      for (const key of new Set([form, form.toLowerCase()])) {
        const byTag = counts.get(key) ?? new Map<string, number>();
        counts.set(key, byTag.set(tags[index]!, (byTag.get(tags[index]!) ?? 0) + 1));
      }
    });
  }
  return counts;
}

function byCount(a: [string, number], b: [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}
