import type { ActorKey } from '../../model/actor';
import type { FoundMeeting, FoundParticipant, MeetingLevel } from '../../model/meeting';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import type { MentionIndex } from '../text/mention-index';
import type { MeetingDraft } from './meeting-draft';
import { highest, levelOfTitle } from './meeting-level';
import type { MeetingParty } from './meeting-party';
import type { Principals } from './principals';
import type { MeetingInput } from './read-reports';

/** The level of an office whose holder takes part, and for whom the holder came. */
export interface Office {
  level: MeetingLevel | undefined;
  side: ActorKey | undefined;
}

/** The offices of those who take part: by the article's roles, and by the phrases in which they meet. */
export function officesAt(
  { reports }: MeetingDraft,
  participants: readonly FoundParticipant[],
  { roles, text, lexicon }: MeetingInput,
  index: MentionIndex,
  principals: Principals,
): Office[] {
  const parties = reports.flatMap((r) => r.parties);
  const former = new Set(parties.flatMap((p) => (isFormer(p.phrase) && p.mention ? [p.mention.actor] : [])));
  const sideOf = new Map(participants.map(({ actor, side }) => [actor, side]));
  const held = roles.filter(
    ({ person, start }) => sideOf.has(person) && !former.has(person) && !isFormer(wordBefore(text, start)),
  );
  const office = (title: string, of: ActorKey | undefined) =>
    levelOfOffice(title, of, index, lexicon.meetings);
  const sideOfParty = (party: MeetingParty) =>
    party.mention?.type === 'PERSON' ? sideOf.get(party.mention.actor) : principals.ofParty(party);
  return [
    ...held.map(({ person, title, of }) => ({ level: office(title, of), side: sideOf.get(person) })),
    ...parties.map((party) => ({
      level: isFormer(party.phrase) ? ('OFFICIAL' as const) : office(party.phrase, party.principal),
      side: sideOfParty(party),
    })),
  ];
}

/** The highest office that each side sent. */
export function sideLevels(
  sides: readonly ActorKey[],
  offices: readonly Office[],
): Pick<FoundMeeting, 'sideLevels'> {
  const told = sides.flatMap((key) => {
    const level = highest(offices.filter(({ side }) => side === key).map((office) => office.level));
    return level ? [[key, level] as const] : [];
  });
  return told.length > 0 ? { sideLevels: Object.fromEntries(told) } : {};
}

/** "Former" in "former Foreign Minister Abe", which is no part of the title. */
function wordBefore(text: string, start: number): string {
  return /(\S+)\s*$/.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1]?.toLowerCase() ?? '';
}

const LONGEST_WORD = 20;

function isFormer(phrase: string): boolean {
  return /\b(?:former|ex|then)\b/.test(phrase);
}

/** A body's president is no head of state. */
function levelOfOffice(
  title: string,
  of: ActorKey | undefined,
  { actors }: MentionIndex,
  lexicon: MeetingLexicon,
): MeetingLevel | undefined {
  const level = levelOfTitle(title, lexicon);
  const isBody = of !== undefined && actors.get(of)?.type === 'ORGANISATION';
  return level === 'HEAD_OF_STATE' && isBody ? 'OFFICIAL' : level;
}
