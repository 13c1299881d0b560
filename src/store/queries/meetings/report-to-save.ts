import type { FoundMeeting } from '../../../model/meeting';

/** A report with what its parts need. */
export interface ReportToSave {
  id: number;
  meetingId: number;
  meeting: FoundMeeting;
}
