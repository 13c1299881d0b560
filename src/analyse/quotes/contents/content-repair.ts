import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Cue } from '../attribution';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';

/** A cue with its source, and the words that it takes so far. */
export interface Draft {
  table: WordTable;
  lexicon: Pick<QuoteLexicon, 'turnVerbs' | 'claimNouns'>;
  cue: Cue;
  /** First word of cue and source, and the word after their last. */
  block: Run;
  runs: Run[];
}

/** A repair of content that holds whatever the model read. Each gets the runs of the one before. */
export interface ContentRepair {
  name: string;
  apply: (draft: Draft) => Run[];
  reason: string;
  /** Brackets stand around the content after the repair. */
  example: string;
}
