import type { MeetingKind } from '../../../model/meeting';
import type { Span } from '../../../model/span';
import type { MeetingNeed, MeetingVerbRow } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { Phrase } from './phrases-after';

/** A word that may report a meeting, with the sentence around it. */
export interface MeetingTrigger {
  tree: SentenceTree;
  /** Its index in the sentence. */
  index: number;
  kind: MeetingKind;
  /** The word with what modifies it, without article and possessor: "two-day summit", "met". */
  span: Span;
  needs: MeetingNeed | undefined;
  /** The phrases after it, up to the end of its clause or the next meeting's word. */
  after: Phrase[];
  /** The row for a verb. */
  verb?: MeetingVerbRow;
  rule: string;
}
