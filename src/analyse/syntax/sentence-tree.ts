import type { Sentence, Word } from '../text/document';
import { firstEndingAfter } from '../../model/text-order';

/** A sentence's dependency tree, ready to be walked in both directions. Words are named by their index. */
export interface SentenceTree {
  sentence: Sentence;
  words: readonly Word[];
  /** Children of each word, in reading order. */
  children: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): SentenceTree {
  const children: number[][] = sentence.words.map(() => []);
  sentence.words.forEach((word, index) => children[word.head]?.push(index));
  return { sentence, words: sentence.words, children };
}

/** Children whose label is one of these, subtypes left out. */
export function childrenBy(tree: SentenceTree, index: number, ...labels: string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => labels.includes(tree.words[child]?.label ?? ''));
}

/** The preposition of a phrase: "with" for "talks with the king"; undefined where there is none. */
export function caseOf(tree: SentenceTree, index: number): Word | undefined {
  return tree.words[childrenBy(tree, index, 'case', 'mark')[0] ?? -1];
}

/** The word itself, its governor, the governor's governor … up to the root; ends where a broken tree would turn in circles. */
export function pathUp(tree: SentenceTree, index: number): number[] {
  const path: number[] = [];
  for (let at = index; at >= 0 && path.length < tree.words.length; at = tree.words[at]?.head ?? -1)
    path.push(at);
  return path;
}

/** First and last word under a word that are joined to it without a gap in the tree, as a span of the text. */
export function subtreeSpan(
  tree: SentenceTree,
  index: number,
  skip: readonly string[] = [],
): [number, number] {
  let [first, last] = [index, index];
  const waiting = [index];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    [first, last] = [Math.min(first, at), Math.max(last, at)];
    waiting.push(
      ...(tree.children[at] ?? []).filter((child) => !skip.includes(tree.words[child]?.label ?? '')),
    );
  }
  return [first, last];
}

/** The word that covers an offset; -1 outside the sentence's words. */
export function wordAt(tree: SentenceTree, offset: number): number {
  const at = firstEndingAfter(tree.words, offset);
  return (tree.words[at]?.start ?? offset + 1) <= offset ? at : -1;
}
