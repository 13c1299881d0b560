import type { Cue } from '../attribution';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';

/** A repair of a source that holds whatever the model read. Each gets the run of the one before. */
export interface SourceRepair {
  name: string;
  apply: (table: WordTable, run: Run, cue: Cue) => Run;
  reason: string;
  /** Brackets stand around the source after the repair. */
  example: string;
  /** A sentence that the repair must leave alone, though it looks like its example. */
  counterExample?: string;
}
