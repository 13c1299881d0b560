import type { ActorKey } from '../../../model/actor';
import type { Span } from '../../../model/span';
import type { MeetingParty } from '../parties/meeting-party';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import type { ReportMarks } from './report-marks';
import type { StatusEvidence } from '../status/modifier-status';

/** All that one mention of a meeting tells; several reports make a meeting. */
export interface MeetingReport extends ReportMarks {
  trigger: MeetingTrigger;
  status: StatusEvidence;
  parties: MeetingParty[];
  /** Who was there by the sentences after it: "her deputy also attended". */
  attendance: MeetingParty[];
  place: ActorKey | undefined;
  /** Index into the dates of the text. */
  date: number | undefined;
  /** Day and place are those that it was moved to, whatever others tell. */
  moved: boolean;
  agenda: Span[];
  outcome: Span[];
  /** What its word needs to mean a meeting is missing, so that it can only point back to one. */
  weak: boolean;
  /** The trigger whose purpose it is: the visit in "visited Bonn for talks". */
  purposeOf: MeetingTrigger | undefined;
}
