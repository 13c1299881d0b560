import { COLUMN } from './columns';
import type { SentenceTable } from './sentence-table';

/**
 * Which labels an arc may have, by the parts of speech at its ends and its direction: a determiner is no subject.
 * It halves the errors of rare pairs and spares most of the scoring.
 */
export class LabelChoice {
  /** @param lists by cell, see cellOf */
  constructor(
    private readonly lists: readonly Uint8Array[],
    private readonly uposCount: number,
  ) {}

  candidates(sentence: SentenceTable, word: number, head: number): Uint8Array {
    const headUpos = head === sentence.size ? this.uposCount : sentence.get(head, COLUMN.upos);
    return this.lists[cellOf(sentence.get(word, COLUMN.upos), headUpos, head > word, this.uposCount)]!;
  }
}

/** @param headUpos the number of parts of speech for the root */
export function cellOf(wordUpos: number, headUpos: number, headFollows: boolean, uposCount: number): number {
  return (wordUpos * (uposCount + 1) + headUpos) * 2 + (headFollows ? 1 : 0);
}
