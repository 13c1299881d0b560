import { cellOf } from '../../../src/analyse/syntax/label-choice';
import { supertagOf } from '../../../src/analyse/syntax/supertagger';
import type { TagSet } from '../../../src/analyse/syntax/tagger';
import type { TreebankSentence } from './read-conllu';

/** A label seen once between two parts of speech is more often an error than a rare relation. */
const FEWEST = 2;

/** Below this share of a tag's words, a supertag costs more time than it is worth. */
const LEAST_SHARE = 0.0005;

/** The labels that the treebanks have in each of LabelChoice's cells; all of them where they have none. */
export function labelLists(
  sentences: readonly TreebankSentence[],
  labels: readonly string[],
  { uposNames }: TagSet,
): number[][] {
  const counts = Array.from({ length: uposNames.length * (uposNames.length + 1) * 2 }, () =>
    new Array<number>(labels.length).fill(0),
  );
  for (const sentence of sentences) {
    const upos = sentence.tags.map((tag) => uposNames.indexOf(tag.split('|')[0]!));
    sentence.heads.forEach((head, word) => {
      const headUpos = head < 0 ? uposNames.length : upos[head]!;
      const cell = cellOf(upos[word]!, headUpos, head < 0 || head > word, uposNames.length);
      counts[cell]![labels.indexOf(sentence.labels[word]!)]!++;
    });
  }
  return counts.map((row) => {
    const seen = row.flatMap((count, label) => (count >= FEWEST ? [label] : []));
    return seen.length ? seen : labels.map((_, label) => label);
  });
}

/** The supertags that the treebanks have for each tag. */
export function supertagLists(
  sentences: readonly TreebankSentence[],
  labels: readonly string[],
  tags: readonly string[],
): number[][] {
  const counts = tags.map(() => new Map<number, number>());
  for (const sentence of sentences) {
    sentence.heads.forEach((head, word) => {
      const row = counts[tags.indexOf(sentence.tags[word]!)]!;
      const supertag = supertagOf(labels.indexOf(sentence.labels[word]!), head < 0 || head > word);
      row.set(supertag, (row.get(supertag) ?? 0) + 1);
    });
  }
  return counts.map((row) => {
    const all = [...row].sort(([a], [b]) => a - b);
    const total = all.reduce((sum, [, count]) => sum + count, 0);
    const frequent = all.filter(([, count]) => count >= FEWEST && count >= LEAST_SHARE * total);
    return (frequent.length ? frequent : all).map(([supertag]) => supertag);
  });
}
