import type { FoundActor } from './actor';
import type { FoundDate } from './date';
import type { FoundMeeting } from './meeting';
import type { FoundMention } from './mention';
import type { FoundQuote } from './quote';
import type { FoundRelation } from './relation';
import type { FoundRole } from './role';
import type { Span } from './span';

/** All that the analysis finds in one text. Spans point into the text as given. */
export interface Findings {
  /** BCP 47. */
  language: string;
  sentences: Span[];
  actors: FoundActor[];
  mentions: FoundMention[];
  roles: FoundRole[];
  quotes: FoundQuote[];
  meetings: FoundMeeting[];
  relations: FoundRelation[];
  dates: FoundDate[];
}
