import type { ActorKey } from '../../model/actor';
import type { Span } from '../../model/span';
import type { MeetingParty } from './meeting-party';
import type { MeetingTrigger } from './meeting-trigger';
import type { StatusEvidence } from './trigger-status';

/** All that one mention of a meeting tells; several reports make a meeting. */
export interface MeetingReport {
  trigger: MeetingTrigger;
  status: StatusEvidence;
  parties: MeetingParty[];
  place: ActorKey | undefined;
  /** Index into the dates of the text. */
  date: number | undefined;
  agenda: Span[];
  outcome: Span[];
  /** "The talks", "this meeting", "their visit": points back. */
  definite: boolean;
  /** "Another", "the next": not the one before. */
  fresh: boolean;
}
