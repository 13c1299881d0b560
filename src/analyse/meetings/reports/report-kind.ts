import type { MeetingKind } from '../../../model/meeting';
import type { MeetingParty } from '../parties/meeting-party';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** A meeting of leaders is a summit; one of a body, or of ministers among themselves, a session. */
export function reportKind({ rule, kind }: MeetingTrigger, parties: MeetingParty[]): MeetingKind {
  if (kind !== 'TALKS' || parties.some((p) => p.place === 'WITH' || p.place === 'OBJECT')) return kind;
  const owners = parties.filter((p) => p.place === 'POSSESSOR' || p.place === 'MODIFIER');
  const subjects = parties.filter((p) => p.place === 'SUBJECT');
  if (rule === 'meet') return isBody(subjects) ? 'SESSION' : kind;
  if (rule !== 'meeting') return kind;
  if (owners.some((p) => p.noun === 'leader' && p.plural)) return 'SUMMIT';
  const meets = owners.some((p) => p.mention?.type === 'ORGANISATION' || (!p.mention && p.plural));
  return meets || isBody(subjects) ? 'SESSION' : kind;
}

/** "The council met", "EU ministers ended a meeting". */
function isBody(subjects: MeetingParty[]): boolean {
  return subjects.length === 1 && subjects.every((p) => p.mention?.type === 'ORGANISATION');
}
