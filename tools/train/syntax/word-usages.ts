import { hashText } from '../../../src/analyse/labeller/hash';
import type { SyntaxNames } from '../../../src/analyse/syntax/syntax-model';
import type { TreebankSentence } from './read-conllu';

/** A word seen so often has shown all its tags. */
const SETTLED = 30;
/** A tag below this share of a word's uses is taken for noise in its usage. */
const USUAL_SHARE = 0.05;
/** The commonest tags say enough. */
const MOST_TAGS = 4;
/** What was seen but once says nothing of other text. */
const FEWEST = 2;

/** How the treebanks use each form: a hash of its usual tags, commonest first, and where settled its only ones. */
export function countUsages(
  sentences: readonly TreebankSentence[],
  tagNames: readonly string[],
): SyntaxNames['usages'] {
  const counts = countTags(sentences);
  const usages: SyntaxNames['usages'] = {};
  for (const form of [...counts.keys()].sort()) {
    const byTag = [...counts.get(form)!].sort(byCount);
    const total = byTag.reduce((sum, [, count]) => sum + count, 0);
    if (total < FEWEST) continue;
    const usual = byTag.filter(([, count]) => count / total >= USUAL_SHARE).slice(0, MOST_TAGS);
    const candidates = byTag.map(([tag]) => tagNames.indexOf(tag)).sort((a, b) => a - b);
    usages[form] = [hashText(usual.map(([tag]) => tag).join(' ')), total >= SETTLED ? candidates : null];
  }
  return usages;
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
