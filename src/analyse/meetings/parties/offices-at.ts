import type { ActorKey } from '../../../model/actor';
import type { FoundMeeting, FoundParticipant, MeetingLevel } from '../../../model/meeting';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { FoundRole } from '../../../model/role';
import type { MentionIndex } from '../../text/mention-index';
import { mentionsWithin } from '../../text/mention-index';
import type { MeetingDraft } from '../reports/meeting-draft';
import { highest, levelOfTitle, OF_STATE } from './meeting-level';
import type { MeetingParty } from './meeting-party';
import type { Principals } from './principals';
import type { MeetingInput } from '../reports/read-reports';

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
  const untold = participants.filter(({ actor }) => roles.every(({ person }) => person !== actor));
  return [
    ...untold.map(({ actor, side }) => ({
      level: highest(principals.calledBy(actor).map((words) => levelOfTitle(words, lexicon.meetings))),
      side,
    })),
    ...held.map((role) => ({
      level: office(inItsWords(text, role), role.of ?? ownerOf(text, role, index)),
      side: sideOf.get(role.person),
    })),
    ...parties.map((party) => ({
      level: isFormer(party.phrase) ? ('OFFICIAL' as const) : office(party.phrase, bodyOf(party, held)),
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

/** A title with the words that tell whose it is: "Company president", "president of the tennis club". */
function inItsWords(text: string, role: FoundRole): string {
  const at = titleStart(text, role);
  const after = text.slice(at, at + role.title.length + LONGEST_PHRASE);
  return `${wordBefore(text, at)} ${/^[^,;:()\n]*/.exec(after)![0]}`;
}

function titleStart(text: string, { title, start }: FoundRole): number {
  return Math.max(start, text.indexOf(title, start));
}

/** Units after a title in which its body is named. */
const LONGEST_PHRASE = 48;

/** Whom "its" means in "its president, Ann Lee". */
function ownerOf(text: string, role: FoundRole, index: MentionIndex): ActorKey | undefined {
  const at = titleStart(text, role);
  const before = mentionsWithin(index, at - wordBefore(text, at).length - 1, at);
  return before.find(({ kind }) => kind === 'PRONOUN')?.actor;
}

/** The body whose office a phrase tells: "the president of the World Bank"; else the one that its bearer leads. */
function bodyOf({ principal, mention }: MeetingParty, held: readonly FoundRole[]): ActorKey | undefined {
  const named = principal ?? (mention?.type === 'ORGANISATION' ? mention.actor : undefined);
  return named ?? held.find(({ person, of }) => of !== undefined && person === mention?.actor)?.of;
}

function isFormer(phrase: string): boolean {
  return /\b(?:former|ex|then)\b/.test(phrase);
}

/** A body's president is no head of state, nor is a province's premier of a government of state; nor may "its president" be, where nothing tells of what. */
function levelOfOffice(
  title: string,
  of: ActorKey | undefined,
  { actors }: MentionIndex,
  lexicon: MeetingLexicon,
): MeetingLevel | undefined {
  const level = levelOfTitle(title, lexicon);
  if (level === 'HEAD_OF_STATE' && of === undefined && /^(?:its|their) /.test(title)) return undefined;
  const { type, kind } = actors.get(of ?? '') ?? {};
  if (level === 'HEAD_OF_STATE' && type === 'ORGANISATION') return 'OFFICIAL';
  return level && OF_STATE.has(level) && kind === 'REGION' ? 'OFFICIAL' : level;
}
