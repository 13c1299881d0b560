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
/** A tag seen but once says nothing of a rare word's others. */
const FEWEST = 2;
/** How often a form was seen, by these bounds: what it showed twice is less sure than what it showed twenty times. */
const STRENGTHS = [2, 5, 15];

/** Below this, a tag of rare words is noise or a foreign phrase. */
const FEWEST_OPEN = 60;

/** Uses of a form by tag. */
type TagCounts = ReadonlyMap<string, number>;

/**
 * How the treebanks use each form: a hash of its usual tags, commonest first, and which to choose from, unless these
 * are the open ones. "notwithstanding" is rare, and no open tag fits it.
 */
export function countUsages(
  sentences: readonly TreebankSentence[],
  tagNames: readonly string[],
  openTags: OpenTags<number[]>,
): SyntaxNames['usages'] {
  const exact = countTags(sentences, exactly);
  const counts = countTags(sentences, exactlyAndSmall);
  const usages: SyntaxNames['usages'] = {};
  for (const form of [...counts.keys()].sort()) {
    const candidates = candidatesOf(form, counts.get(form)!, tagNames, openTags);
    usages[form] = [usageOf(counts.get(form)), candidates, usageOf(exact.get(form))];
  }
  return usages;
}

/** A hash of how often the word was seen and of its usual tags; 0 for no uses. */
function usageOf(counts: TagCounts | undefined): number {
  const byTag = [...(counts ?? [])].filter(([, count]) => count).sort(byCount);
  const total = totalOf(byTag);
  if (!total) return 0;
  const usual = byTag.filter(([, count]) => count / total >= USUAL_SHARE).slice(0, MOST_TAGS);
  const strength = STRENGTHS.filter((bound) => total >= bound).length;
  return hashText([strength, ...usual.map(([tag]) => tag)].join(' '));
}

function candidatesOf(
  form: string,
  counts: TagCounts,
  tagNames: readonly string[],
  openTags: OpenTags<number[]>,
): number[] | null {
  const total = totalOf(counts);
  const settled = total >= SETTLED;
  const own = [...counts].filter(([, count]) => (settled ? count >= NOISE * total : count >= FEWEST));
  const open = settled ? [] : openTagsFor(form, openTags);
  const candidates = new Set([...open, ...own.map(([tag]) => tagNames.indexOf(tag))]);
  return candidates.size === open.length ? null : [...candidates].sort((a, b) => a - b);
}

/**
 * The usage of a form as the rest of the treebanks has it, without one use with this tag: what a word seen once was
 * there is what a tagger must find out, and it would learn to rely on being told.
 */
export function usagesWithout(sentences: readonly TreebankSentence[]): (form: string, tag: string) => number {
  const counts = countTags(sentences, exactlyAndSmall);
  return (form, tag) => {
    const usages = [form, form.toLowerCase()].map((key) => usageOf(lessOne(counts.get(key)!, tag)));
    return usages.find((usage) => usage !== 0) ?? 0;
  };
}

function lessOne(counts: TagCounts, tag: string): TagCounts {
  return new Map(counts).set(tag, counts.get(tag)! - 1);
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
  for (const [form, byTag] of countTags(sentences, exactlyAndSmall)) {
    const total = totalOf(byTag);
    const row = openTagsFor(form, uses);
    if (total < SETTLED) for (const [tag, count] of byTag) row.set(tag, (row.get(tag) ?? 0) + count);
  }
  const frequent = (row: Map<string, number>): number[] => {
    const open = tagNames.flatMap((tag, index) => ((row.get(tag) ?? 0) >= FEWEST_OPEN ? [index] : []));
    return open.length ? open : tagNames.map((_, index) => index);
  };
  return { words: frequent(uses.words), marks: frequent(uses.marks) };
}

/** Under which names a form is counted. */
type Naming = (form: string) => Iterable<string>;
const exactly: Naming = (form) => [form];
const exactlyAndSmall: Naming = (form) => new Set([form, form.toLowerCase()]);

function countTags(
  sentences: readonly TreebankSentence[],
  namesOf: Naming,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, index) => {
      for (const key of namesOf(form)) {
        const byTag = counts.get(key) ?? new Map<string, number>();
        counts.set(key, byTag.set(tags[index]!, (byTag.get(tags[index]!) ?? 0) + 1));
      }
    });
  }
  return counts;
}

function totalOf(counts: Iterable<readonly [string, number]>): number {
  let total = 0;
  for (const [, count] of counts) total += count;
  return total;
}

function byCount(a: [string, number], b: [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}
