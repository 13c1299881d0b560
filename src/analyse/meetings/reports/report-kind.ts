import type { MeetingKind } from '../../../model/meeting';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { MeetingParty } from '../parties/meeting-party';
import { isBody } from '../parties/meeting-party';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** A meeting of leaders is a summit; one of a body, or of ministers among themselves, a session. */
export function reportKind(
  { rule, kind }: MeetingTrigger,
  parties: MeetingParty[],
  lexicon: MeetingLexicon,
): MeetingKind {
  if (kind !== 'TALKS' || parties.some((p) => p.place === 'WITH' || p.place === 'OBJECT')) return kind;
  const owners = parties.filter((p) => p.place === 'POSSESSOR' || p.place === 'MODIFIER');
  const subjects = parties.filter((p) => p.place === 'SUBJECT');
  if (rule === 'meet') return isOneBody(subjects, lexicon) ? 'SESSION' : kind;
  if (rule !== 'meeting') return kind;
  if (owners.some((p) => p.noun === 'leader' && p.plural)) return 'SUMMIT';
  const meets = owners.some((p) => p.mention?.type === 'ORGANISATION' || (!p.mention && p.plural));
  return meets || isOneBody(subjects, lexicon) ? 'SESSION' : kind;
}

/** "The council met", "EU ministers ended a meeting". */
function isOneBody(subjects: MeetingParty[], lexicon: MeetingLexicon): boolean {
  return subjects.length === 1 && subjects.every((party) => isBody(party, lexicon));
}
