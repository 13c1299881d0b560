import type { ActorKey } from '../../model/actor';
import { cutUnits } from '../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../model/limits';
import type { FoundMeeting, MeetingKind } from '../../model/meeting';

const WORDS: Record<MeetingKind, string> = {
  TALKS: 'Talks',
  SUMMIT: 'Summit',
  VISIT: 'Visit',
  CALL: 'Call',
  CONFERENCE: 'Conference',
  HEARING: 'Hearing',
  SESSION: 'Session',
  OTHER: 'Meeting',
};

/** What to call a meeting, which seldom has a name: "Talks between Iran and United States in Baghdad". */
export function meetingTitle(meeting: FoundMeeting, actorNames: Map<ActorKey, string>): string {
  const nameOf = (key: ActorKey): string => actorNames.get(key) ?? '';
  const who = meeting.sides.length > 0 ? meeting.sides : meeting.participants.map(({ actor }) => actor);
  const names = [...new Set(who)].map(nameOf).filter(Boolean);
  const place = meeting.place === undefined ? '' : ` in ${nameOf(meeting.place)}`;
  return cutUnits(`${WORDS[meeting.kind]}${parties(names)}${place}`, MAX_NAME_LENGTH);
}

function parties(names: string[]): string {
  const [first, ...others] = names;
  const last = others.pop();
  if (first === undefined) return '';
  if (last === undefined) return ` of ${first}`;
  return ` ${others.length > 0 ? 'of' : 'between'} ${[first, ...others].join(', ')} and ${last}`;
}
