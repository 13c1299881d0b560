import type { Cue } from '../attribution';
import type { SourceGuess } from './run';
import type { WordTable } from './word-table';

/** A cue in its sentence, with the words that its source takes. */
export interface Site {
  table: WordTable;
  cue: Cue;
  source: SourceGuess | null;
  /** The sentence. */
  first: number;
  end: number;
  /** First word of cue and source together, and the word after their last. */
  blockFirst: number;
  blockEnd: number;
}
