import type { ActorKey } from './actor';
import type { Span } from './span';

export const MEETING_KINDS = [
  'TALKS',
  'SUMMIT',
  'VISIT',
  'CALL',
  'CONFERENCE',
  'HEARING',
  'SESSION',
  'OTHER',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATUSES = [
  'PROPOSED',
  'PLANNED',
  'UNDER_WAY',
  'HELD',
  'POSTPONED',
  'CANCELLED',
  'REFUSED',
  'DENIED',
] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const MEETING_LEVELS = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'MINISTER',
  'AMBASSADOR',
  'OFFICIAL',
  'EXPERT',
] as const;
export type MeetingLevel = (typeof MEETING_LEVELS)[number];

export const PARTICIPANT_ROLES = ['PARTY', 'HEAD', 'DELEGATE', 'HOST', 'MEDIATOR', 'OBSERVER'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export interface FoundParticipant {
  actor: ActorKey;
  role: ParticipantRole;
  /** The principal it came for: Crocker for the United States. */
  side?: ActorKey;
  spans: Span[];
}

/** One meeting as one article reports it. */
export interface FoundMeeting {
  /** "m1", "m2", … in order of first mention. */
  id: string;
  kind: MeetingKind;
  /** As of publication. */
  status: MeetingStatus;
  level?: MeetingLevel;
  /** EDTF. */
  date?: string;
  /** Index into `Findings.dates`. */
  dateFrom?: number;
  place?: ActorKey;
  host?: ActorKey;
  mediators: ActorKey[];
  /** The principals that meet: countries, bodies. */
  sides: ActorKey[];
  /** At which level a side came, where its people's offices tell. */
  sideLevels?: Readonly<Record<ActorKey, MeetingLevel>>;
  participants: FoundParticipant[];
  agenda: Span[];
  outcome: Span[];
  /** Every noun phrase or verb that refers to it, without its article: "two-day summit", "met". */
  mentions: Span[];
  confidence: number;
  rule: string;
}
