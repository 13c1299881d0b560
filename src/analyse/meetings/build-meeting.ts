import type { FoundMeeting, FoundParticipant, MeetingKind, MeetingLevel } from '../../model/meeting';
import type { Span } from '../../model/span';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import type { SentenceTree } from '../syntax/sentence-tree';
import type { MentionIndex } from '../text/mention-index';
import { joinAgendas, outermost } from './reports/join-spans';
import type { MeetingDraft } from './reports/meeting-draft';
import { highest, levelOfTitle, OF_STATE } from './parties/meeting-level';
import type { MeetingParty } from './parties/meeting-party';
import type { MeetingTrigger } from './triggers/meeting-trigger';
import type { Office } from './parties/offices-at';
import { officesAt, sideLevels } from './parties/offices-at';
import type { MeetingInput } from './reports/read-reports';
import { findSides, partiesByActor } from './parties/find-sides';
import type { Principals } from './parties/principals';
import { settleTime } from './circumstances/settle-time';

/** One meeting of all that its reports tell. */
export function buildMeeting(
  draft: MeetingDraft,
  id: string,
  input: MeetingInput,
  index: MentionIndex,
  principals: Principals,
): FoundMeeting {
  const { reports } = draft;
  const parties = reports.flatMap((r) => r.parties);
  const agenda = joinAgendas(
    input.text,
    reports.map((r) => r.agenda),
  );
  const participants = participantsOf([...parties, ...reports.flatMap((r) => r.attendance)], principals);
  const offices = officesAt(draft, participants, input, index, principals);
  const level = levelOf(draft, participants, offices, principals, input.lexicon.meetings);
  const sides = findSides(draft, principals, index);
  const host = parties.find((p) => p.place === 'HOST')?.mention?.actor;
  const kind = kindOf(draft);
  // Who telephones meets nowhere: a place beside a call is what it is about.
  const place =
    kind === 'CALL' ? undefined : (draft.place?.id ?? (host && principals.countryOf(host, parties)));
  return {
    id,
    kind,
    ...settleTime(draft, input, agenda),
    ...(level && { level }),
    ...(place && { place }),
    ...(host && { host }),
    mediators: unique(parties.filter((p) => p.place === 'MEDIATOR').flatMap((p) => p.mention?.actor ?? [])),
    sides,
    ...sideLevels(sides, offices),
    participants,
    agenda,
    outcome: outermost(reports.flatMap((r) => r.outcome)),
    mentions: reports.map((r) => r.trigger.span),
    confidence: confidenceOf(draft, participants.length),
    rule: reports[0]?.trigger.rule ?? '',
  };
}

/** A visit with talks is a visit, talks at a summit are the summit; talks once called a visit are talks. */
const KIND_ORDER: MeetingKind[] = [
  'SUMMIT',
  'VISIT',
  'CALL',
  'HEARING',
  'SESSION',
  'CONFERENCE',
  'TALKS',
  'OTHER',
];

function kindOf({ reports }: MeetingDraft): MeetingKind {
  const all = reports.map((r) => r.trigger.kind);
  const visits = all.filter((kind) => kind === 'VISIT').length;
  const isVisit = all[0] === 'VISIT' || visits * 2 >= all.length;
  const kinds = isVisit ? all : all.filter((kind) => kind !== 'VISIT');
  return KIND_ORDER.find((kind) => kinds.includes(kind)) ?? 'OTHER';
}

function participantsOf(parties: MeetingParty[], principals: Principals): FoundParticipant[] {
  return [...partiesByActor(parties)].flatMap(([actor, own]) => {
    const [first] = own;
    const type = first?.mention?.type;
    if (!first || (type !== 'PERSON' && type !== 'ORGANISATION')) return [];
    const side = type === 'PERSON' ? principals.ofPerson(actor, own) : undefined;
    const spans = own.flatMap(({ mention }): Span[] => (mention ? [[mention.start, mention.end]] : []));
    return [{ actor, role: roleOf(first), ...(side && { side }), spans }];
  });
}

function roleOf({ place, mention }: MeetingParty): FoundParticipant['role'] {
  if (place === 'HOST') return 'HOST';
  if (place === 'MEDIATOR') return 'MEDIATOR';
  if (mention?.type === 'ORGANISATION') return 'PARTY';
  return place === 'INCLUDED' ? 'DELEGATE' : 'HEAD';
}

/** The highest title among those who take part, or in the meeting's own name: "ambassador-level talks". */
function levelOf(
  draft: MeetingDraft,
  participants: FoundParticipant[],
  offices: Office[],
  principals: Principals,
  lexicon: MeetingLexicon,
): MeetingLevel | undefined {
  const own = highest(draft.reports.map((r) => levelOfTitle(ownWords(r.trigger), lexicon)));
  // An "official visit" isn't one of officials.
  if (own && own !== 'OFFICIAL') return own;
  const told = highest(offices.map(({ level }) => level));
  if (told && OF_STATE.has(told)) return told;
  // Whom "the two leaders" had with them tells nothing of the leaders.
  if (participants.some(({ actor }) => principals.isLeader(actor))) return undefined;
  // Nor does a summit of people whose offices nobody tells.
  return told ?? (participants.length && kindOf(draft) !== 'SUMMIT' ? 'OFFICIAL' : undefined);
}

/** The meeting's own phrase, and the level that its sentence names: "ambassador-level talks", "at ministerial level". */
function ownWords({ tree, span: [start, end] }: MeetingTrigger): string {
  const own = tree.words.filter((word) => word.start >= start && word.end <= end);
  const level = tree.words.findIndex((word, i) => word.lemma === 'level' && isAt(tree, i));
  return [...own, ...(level < 0 ? [] : tree.words.slice(level - 1, level))]
    .map((word) => word.text)
    .join(' ');
}

/** "At the ministerial level". */
function isAt({ words }: SentenceTree, level: number): boolean {
  return words.slice(Math.max(0, level - 3), level).some((word) => word.text.toLowerCase() === 'at');
}

function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}

/** Shares found on annotated news: a meeting with two parties, a day or a place is nearly always one. */
function confidenceOf({ reports, date, place, people, nations }: MeetingDraft, participants: number): number {
  const parties = people.size + nations.size;
  const told =
    (parties > 1 ? 0.15 : 0) + (date ? 0.1 : 0) + (place ? 0.05 : 0) + (reports.length > 1 ? 0.1 : 0);
  return Math.min(0.95, 0.5 + told + (participants > 1 ? 0.05 : 0));
}
