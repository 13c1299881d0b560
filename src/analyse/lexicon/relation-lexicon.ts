import type { ActorType, OrganisationKind, PlaceKind } from '../../model/actor';
import type { RelationKind } from '../../model/relation';

/** An actor's type, or the kind of a body or place. */
export type ActorClass = ActorType | OrganisationKind | PlaceKind;

/** Words between two mentions of one sentence that say how their actors stand to each other. */
export interface RelationRule {
  name: string;
  kind: RelationKind;
  /**
   * Regular expression over all the text between the two mentions, without regard to case. `{det}` stands for an
   * optional article, `{be}` for a form of "to be". A group named `label` gives the relation's label.
   */
  between: string;
  /** Over the text right before the first or right after the second mention. */
  before?: string;
  after?: string;
  /** FORWARD: the first mention is `from`; BACKWARD: the second is. */
  direction: 'FORWARD' | 'BACKWARD';
  from: readonly ActorClass[];
  to: readonly ActorClass[];
  /** Measured on sentences annotated by hand; see `npm run eval`. */
  confidence: number;
  reason: string;
  /** A sentence with the two names that stand in the relation; a test runs it. */
  example: {
    text: string;
    from: readonly [name: string, type: ActorType, kind?: OrganisationKind | PlaceKind];
    to: readonly [name: string, type: ActorType, kind?: OrganisationKind | PlaceKind];
  };
}

export interface RelationLexicon {
  rules: RelationRule[];
  /** What `{det}` and `{be}` stand for. */
  macros: Record<string, string>;
  /** Words between the mentions that take the assertion back: "not", "denied". */
  retracting: string[];
  /** Ends of the text before the first mention that take it back: "denied that". */
  retractingBefore: string[];
  /** Ends of it that leave it to somebody else: "Israel says". */
  attributing: string[];
  /** In a leader's role or right before it: somebody who leads no longer, or not yet. */
  notLeading: RegExp;
  /** Titles, lower case, whose holder leads the body or country of the office. */
  leaderTitles: string[];
}
