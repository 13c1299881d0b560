import type { SpeechAct } from '../../model/quote';
import type { Cue } from './attribution';
import type { ContentGuess } from './contents/content-rules';
import type { Run, SourceGuess } from './words/run';

/** A cue with what the rules or the model take for its speaker and its words. */
export interface Reading {
  cue: Cue;
  source: SourceGuess | null;
  content: ContentGuess;
  /** What it does, where the construction tells more than the cue. */
  act?: SpeechAct;
  /** Who passes the statement on: "[IRNA] quoted her as saying". */
  reporter?: Run;
  /** Whom it was said to, where a passive tells: "[Drivers] were told to wait". */
  told?: Run | null;
}
