import { caseModeOf } from './case-mode';
import { COLUMN, COLUMNS } from './columns';
import type { WordTraits } from './word-traits';

const WIDTH = COLUMNS.length;

/** In place of a column's value beyond the ends of a sentence, and for the root. */
const NOTHING = -8;
const ROOT = -7;

/** The numbers of a sentence's words: a row a word, then one for the root, for "no word", and for the moment. */
export class SentenceTable {
  readonly values: Int32Array;
  readonly size: number;

  /** @param values of a table to be copied */
  constructor(
    readonly words: readonly WordTraits[],
    values?: Int32Array,
  ) {
    this.size = words.length;
    this.values = values?.slice() ?? new Int32Array((this.size + 3) * WIDTH);
    if (values) return;
    words.forEach((word, index) => this.values.set(word.values, index * WIDTH));
    this.values.fill(ROOT, this.size * WIDTH, this.none);
    this.values.fill(NOTHING, this.none, this.moment);
    this.setMoment(COLUMN.mode, caseModeOf(words.map((word) => word.capitals)));
  }

  /** Where a word's row begins; that of the root for `size`, that of "no word" for what is out of bounds. */
  row(word: number): number {
    return word < 0 || word > this.size ? this.none : word * WIDTH;
  }

  /** As row, where the root does not count as a word. */
  wordRow(word: number): number {
    return word < 0 || word >= this.size ? this.none : word * WIDTH;
  }

  get none(): number {
    return (this.size + 1) * WIDTH;
  }

  get moment(): number {
    return (this.size + 2) * WIDTH;
  }

  get(word: number, column: number): number {
    return this.values[word * WIDTH + column]!;
  }

  set(word: number, column: number, value: number): void {
    this.values[word * WIDTH + column] = value;
  }

  setMoment(column: number, value: number): void {
    this.values[this.moment + column] = value;
  }
}
