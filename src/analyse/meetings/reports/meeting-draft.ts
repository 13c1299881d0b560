import type { ActorKey, FoundActor } from '../../../model/actor';
import type { FoundDate } from '../../../model/date';
import type { MeetingKind, MeetingStatus } from '../../../model/meeting';
import { isOver } from '../circumstances/meeting-time';
import type { MeetingReport } from './meeting-report';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** What reports are put together by, beside the reports themselves. */
export interface JoinInput {
  actors: ReadonlyMap<ActorKey, FoundActor>;
  dates: readonly FoundDate[];
  sameWords: ReadonlyMap<string, string>;
  published: string | undefined;
}

/** What one report tells that can be compared. */
export interface ReportFacts {
  report: MeetingReport;
  kind: MeetingKind;
  /** People and bodies that take part; those bound to the meeting itself and not only its verb. */
  people: ActorKey[];
  closePeople: ActorKey[];
  /** Countries that take part, by code, else by actor. */
  nations: string[];
  /** Common nouns for people: "minister". */
  nouns: string[];
  /** What it is called: "meeting". */
  word: string;
  /** Its name: "paris summit". */
  name: string | undefined;
  place: FoundActor | undefined;
  /** EDTF. */
  date: string | undefined;
  /** Lies ahead by its status. */
  ahead: boolean;
  /** Says so outright. */
  plain: boolean;
  held: boolean;
  /** Its date has passed. */
  past: boolean;
  /** Names nobody, no place and no day. */
  bare: boolean;
}

/** The reports taken to speak of one meeting, and what they tell together; kept as sets, so that long texts stay cheap. */
export interface MeetingDraft {
  reports: MeetingReport[];
  facts: ReportFacts[];
  kinds: Set<MeetingKind>;
  people: Set<ActorKey>;
  nations: Set<string>;
  nouns: Set<string>;
  words: Set<string>;
  names: Set<string>;
  place: FoundActor | undefined;
  /** A date of it has passed. */
  past: boolean;
  date: string | undefined;
  /** Whether any report puts it ahead, and any doesn't. */
  times: Set<boolean>;
  /** The plain ones alone: "AHEAD", "HELD" or "OTHER". */
  plainTimes: Set<'AHEAD' | 'HELD' | 'OTHER'>;
  /** What its reports say became of it. */
  outcomes: Set<MeetingStatus>;
}

export function newMeetingDraft(): MeetingDraft {
  return {
    reports: [],
    facts: [],
    kinds: new Set(),
    people: new Set(),
    nations: new Set(),
    nouns: new Set(),
    words: new Set(),
    names: new Set(),
    past: false,
    place: undefined,
    date: undefined,
    times: new Set(),
    plainTimes: new Set(),
    outcomes: new Set(),
  };
}

export function addTo(draft: MeetingDraft, facts: ReportFacts): void {
  draft.reports.push(facts.report);
  draft.facts.push(facts);
  draft.kinds.add(facts.kind);
  facts.people.forEach((key) => draft.people.add(key));
  facts.nations.forEach((code) => draft.nations.add(code));
  facts.nouns.forEach((noun) => draft.nouns.add(noun));
  draft.words.add(facts.word);
  if (facts.name) draft.names.add(facts.name);
  draft.past ||= facts.past;
  if (facts.report.moved || !draft.place) draft.place = facts.place ?? draft.place;
  if (facts.report.moved || draft.date === undefined) draft.date = facts.date;
  draft.times.add(facts.ahead);
  if (facts.report.status.status) draft.outcomes.add(facts.report.status.status);
  if (facts.plain) draft.plainTimes.add(facts.ahead ? 'AHEAD' : facts.held ? 'HELD' : 'OTHER');
}

const AHEAD = new Set(['PLANNED', 'PROPOSED', 'POSTPONED']);
/** From this strength on a status is plain; see MeetingStatusRow. */
const PLAIN = 2;

export function factsOf(
  report: MeetingReport,
  { actors, dates, sameWords, published }: JoinInput,
): ReportFacts {
  const people = peopleOf(report.parties, actors);
  const told = report.parties.flatMap((party) => [...party.nations, ...countryOf(party, actors)]);
  const nations = [...new Set(told)];
  const date = report.date === undefined ? undefined : dates[report.date]?.value;
  const place = report.place ? actors.get(report.place) : undefined;
  const status = report.status.status ?? '';
  return {
    report,
    kind: report.trigger.kind,
    people,
    closePeople: peopleOf(
      report.parties.filter(({ place }) => place !== 'SUBJECT' && place !== 'MEDIATOR'),
      actors,
    ),
    nations,
    nouns: report.parties.flatMap((party) => party.noun ?? []),
    word: sameWords.get(report.trigger.rule) ?? report.trigger.rule,
    name: nameOf(report.trigger),
    place,
    date,
    ahead: AHEAD.has(status),
    plain: report.status.strength >= PLAIN,
    held: status === 'HELD',
    past: isOver(date, published),
    bare: !people.length && !nations.length && !place && date === undefined && !strangers(report),
  };
}

/** "Meetings with lawyers" are with people of their own, if nameless. */
function strangers({ parties, definite }: MeetingReport): boolean {
  return !definite && parties.some(({ noun, place }) => noun !== undefined && place === 'WITH');
}

/** "The One Ocean Summit": a noun in capitals with words before it. */
function nameOf({ tree, index, span: [from], verb }: MeetingTrigger): string | undefined {
  const words = tree.words.slice(0, index + 1).filter((word) => word.start >= from);
  const named = !verb && words.length > 1 && words.every(({ text }) => /^[\p{Lu}\d-]/u.test(text));
  return named ? words.map((word) => word.text.toLowerCase()).join(' ') : undefined;
}

function peopleOf(parties: MeetingReport['parties'], actors: JoinInput['actors']): ActorKey[] {
  const people = parties.flatMap(({ mention }) => {
    const type = mention && actors.get(mention.actor)?.type;
    return mention && (type === 'PERSON' || type === 'ORGANISATION') ? [mention.actor] : [];
  });
  // "Lee met his counterpart Dunn": Lee is two parties, one person.
  return [...new Set(people)];
}

function countryOf({ mention }: MeetingReport['parties'][number], actors: JoinInput['actors']): string[] {
  const actor = mention && actors.get(mention.actor);
  return actor?.type === 'PLACE' ? [actor.countryCode ?? actor.id] : [];
}
