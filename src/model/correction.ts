import type { ActorType } from './actor';
import type { Anchor } from './anchor';
import type { Problem } from './article-input';
import type { MeetingStatus } from './meeting';
import type { Span } from './span';

export const CORRECTION_KINDS = [
  'MERGE',
  'SPLIT',
  'KEEP_APART',
  'RENAME',
  'SPEAKERS',
  'MEETING',
  'REJECT',
] as const;

export type RejectedFinding = 'quote' | 'role' | 'relation';

/** A correction of what one article's findings say. */
export type ArticleCorrection =
  | { kind: 'SPLIT'; actor: number; name: string; mentions: Anchor[] }
  | { kind: 'SPEAKERS'; quote: Anchor; speakers: number[] }
  | { kind: 'REJECT'; finding: RejectedFinding; at: Anchor };

/** What a person decided, by what outlives a run: ids of actors and meetings, articles and their words. */
export type CorrectionDetails =
  | { kind: 'MERGE'; keep: number; merge: number[] }
  | { kind: 'SPLIT'; from: number; made: number; name: string; mentions: (Anchor & { articleId: number })[] }
  | { kind: 'KEEP_APART'; left: number; right: number; pins: Pin[] }
  | { kind: 'RENAME'; actor: number; name: string }
  | { kind: 'SPEAKERS'; articleId: number; quote: Corrected; speakers: number[] }
  | { kind: 'MEETING'; keep: number; merge: number[] }
  | { kind: 'MEETING'; meeting: number; fields: MeetingFields }
  | { kind: 'REJECT'; finding: RejectedFinding; at: Corrected[] }
  | { kind: 'REJECT'; meeting: number };

/** Whom an article mentions at these words, by the decision of a moment: that person, whatever is decided later. */
export interface Pin extends Anchor {
  articleId: number;
  actor: number;
  type: ActorType;
}

/** A finding that people spoke of, so that it comes back as itself. */
export interface Corrected extends Anchor {
  articleId: number;
  id: number;
  /** Of a quote or relation: its own kind; '' for a role. */
  is: string;
  /** All its words. */
  whole: Span;
}

/** What a person says of a meeting; what is left out stays as it is reported. */
export interface MeetingFields {
  status?: MeetingStatus;
  /** EDTF. */
  date?: string;
  place?: number;
  participants?: number[];
}

/** A node as clients name it: "actor-7". */
export type NodeId = string;

/** What a person asks to be corrected. */
export type CorrectionRequest =
  | { kind: 'MERGE_ACTORS'; keep: NodeId; merge: NodeId[] }
  | { kind: 'SPLIT_ACTOR'; id: NodeId; mentions: NodeId[]; newName: string }
  | { kind: 'KEEP_APART'; left: NodeId; right: NodeId }
  | { kind: 'RENAME_ACTOR'; id: NodeId; name: string }
  | { kind: 'SET_SPEAKERS'; quote: NodeId; speakers: NodeId[] }
  | { kind: 'MERGE_MEETINGS'; keep: NodeId; merge: NodeId[] }
  | {
      kind: 'SET_MEETING';
      id: NodeId;
      status?: MeetingStatus | null;
      date?: string | null;
      place?: NodeId | null;
      participants?: NodeId[] | null;
    }
  | { kind: 'REJECT'; id: NodeId };

/** A correction that may say that one identity is shown as another one. */
export interface Joining {
  details: CorrectionDetails;
  isUndone: boolean;
}

/** What became of a request. Expected outcomes are data, not errors. */
export interface CorrectionOutcome {
  /** Null where nothing was corrected; `problems` say why. */
  readonly correctionId: number | null;
  readonly problems: readonly Problem[];
}
