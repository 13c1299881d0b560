import { cellOf } from '../../../src/analyse/syntax/label-choice';
import type { TagSet } from '../../../src/analyse/syntax/tagger';
import type { TreebankSentence } from './read-conllu';

/** A label seen once between two parts of speech is more often an error than a rare relation. */
const FEWEST = 2;

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
