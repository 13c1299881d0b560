import type { ActorKey } from '../../../model/actor';
import { cutUnits } from '../../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../../model/limits';
import type { FoundMeeting, FoundParticipant, MeetingKind } from '../../../model/meeting';

/** What stands between the kind and those who meet, by whether they are one, two or more. */
type Joints = readonly [one: string, two: string, more: string];
const WITH: Joints = ['with', 'between', 'of'];
const OF: Joints = ['of', 'of', 'of'];

const WORDS: Record<MeetingKind, readonly [kind: string, joints: Joints]> = {
  TALKS: ['Talks', WITH],
  SUMMIT: ['Summit', OF],
  VISIT: ['Visit', OF],
  CALL: ['Call', WITH],
  CONFERENCE: ['Conference', OF],
  HEARING: ['Hearing', OF],
  SESSION: ['Session', OF],
  OTHER: ['Meeting', WITH],
};

/** Who meets, before who is only there. */
const CHIEF: readonly FoundParticipant['role'][] = ['HEAD', 'PARTY', 'DELEGATE'];
const MOST_NAMES = 4;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * What to call a meeting, which seldom has a name: "Talks between Iran and United States in Baghdad". `date` is EDTF;
 * it tells a meeting apart that has neither people nor place: "Talks, 28 May 2007".
 */
export function meetingTitle(
  meeting: FoundMeeting,
  actorNames: ReadonlyMap<ActorKey, string>,
  date: string | null,
): string {
  const [kind, joints] = WORDS[meeting.kind];
  const visit = meeting.kind === 'VISIT';
  const where = visit ? (meeting.place ?? meeting.host) : meeting.place;
  const who = visit ? visitors(meeting) : parties(meeting);
  const names = [...new Set(who.map((key) => actorNames.get(key) ?? ''))].filter(Boolean);
  const place = where === undefined ? '' : ` ${visit ? 'to' : 'in'} ${named(actorNames.get(where) ?? '')}`;
  const title = `${kind}${joined(names, joints)}${place}`;
  const day = title === kind ? spellDate(date) : null;
  return cutUnits(day ? `${title}, ${day}` : title, MAX_NAME_LENGTH);
}

/** "The White House", "the United States". */
function named(place: string): string {
  return THE.test(place) ? `the ${place}` : place;
}

const THE =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|U\.?[SKN]\.?|UAE|Netherlands|Philippines|Maldives|Bahamas|Gambia|.+ (?:Republic|Islands|Union)|Vatican|White House|Blue House|Kremlin|Pentagon|Hague|Elys[eé]e)$/i;

/** Two sides, or the people who lead them; one side that nobody is named of stands beside the others' people. */
function parties({ sides, participants }: FoundMeeting): ActorKey[] {
  if (sides.length > 1) return sides;
  const people = chiefs(participants);
  const spokenFor = new Set(people.map(({ side }) => side));
  return [...sides.filter((side) => !spokenFor.has(side)), ...people.map(({ actor }) => actor)];
}

/** Whoever comes, and not where to: a country is a side of the visit that it receives. */
function visitors({ sides, participants, place, host }: FoundMeeting): ActorKey[] {
  const received = (key: ActorKey | undefined): boolean =>
    key !== undefined && (key === place || key === host);
  const people = chiefs(participants.filter(({ actor, side }) => !received(actor) && !received(side)));
  return people.length > 0 ? people.map(({ actor }) => actor) : sides.filter((side) => !received(side));
}

/** Those with the first role that any of them has. */
function chiefs(participants: readonly FoundParticipant[]): FoundParticipant[] {
  const role = CHIEF.find((chief) => participants.some((participant) => participant.role === chief));
  return participants.filter((participant) => participant.role === role);
}

function joined(names: readonly string[], [one, two, more]: Joints): string {
  const [first, second] = names;
  if (first === undefined) return '';
  if (second === undefined) return ` ${one} ${first}`;
  const told = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), 'others'] : names;
  return ` ${told.length === 2 ? two : more} ${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
}

/** "2007-05-28" → "28 May 2007"; null for what is no day, month or year. */
function spellDate(date: string | null): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(date ?? '') ?? [];
  if (!year) return null;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
