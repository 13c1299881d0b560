import type { NameSpan } from '../name-span';

/** The words of a text that belong to names. */
export class CoveredWords {
  private readonly bySentence = new Map<number, Set<number>>();

  constructor(spans: readonly NameSpan[]) {
    for (const { sentence, first, end } of spans) {
      const words = this.bySentence.get(sentence) ?? new Set();
      for (let at = first; at < end; at++) words.add(at);
      this.bySentence.set(sentence, words);
    }
  }

  /** True where none of the words [first, end) of a sentence belongs to a name. */
  isFree(sentence: number, first: number, end: number): boolean {
    const words = this.bySentence.get(sentence);
    for (let at = first; words && at < end; at++) if (words.has(at)) return false;
    return true;
  }
}
