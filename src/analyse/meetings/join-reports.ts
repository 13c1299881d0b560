import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundDate } from '../../model/date';
import type { MeetingDraft } from './meeting-draft';
import { castOf, newDraft } from './meeting-draft';
import type { MeetingReport } from './meeting-report';
import type { MeetingTrigger } from './meeting-trigger';

/** What joining reads beside the reports. */
export interface JoinInput {
  actors: ReadonlyMap<ActorKey, FoundActor>;
  dates: readonly FoundDate[];
}

/** Earlier meetings looked at for each report: texts name few, and time stays linear in long ones. */
const MOST_DRAFTS = 12;
/** Least likeness for two reports to speak of one meeting; see `likeness`. */
const LEAST_LIKENESS = 2;

/** Puts the reports of one text together by the meeting they speak of, in the order of first mention. */
export function joinReports(reports: readonly MeetingReport[], input: JoinInput): MeetingDraft[] {
  const drafts: MeetingDraft[] = [];
  for (const report of reports) {
    const whole =
      report.purposeOf &&
      drafts.findLast((d) => d.reports.some((r) => sameTrigger(r.trigger, report.purposeOf)));
    const best = drafts
      .slice(-MOST_DRAFTS)
      .filter((draft) => !conflict(report, draft, input))
      .map((draft, order) => ({ draft, score: likeness(report, draft, input) + order / 100 }))
      .sort((a, b) => b.score - a.score)[0];
    const found = whole ?? (best && best.score >= LEAST_LIKENESS ? best.draft : undefined);
    if (!found && report.weak) continue;
    const draft = found ?? newDraft();
    if (!draft.reports.length) drafts.push(draft);
    add(report, draft, input);
  }
  return drafts;
}

function sameTrigger(a: MeetingTrigger, b: MeetingTrigger | undefined): boolean {
  return a.span[0] === b?.span[0];
}

function add(report: MeetingReport, draft: MeetingDraft, { actors, dates }: JoinInput): void {
  const { people, nations } = castOf(report, actors);
  draft.reports.push(report);
  people.forEach((key) => draft.people.add(key));
  nations.forEach((code) => draft.nations.add(code));
  draft.place ??= report.place ? actors.get(report.place) : undefined;
  draft.date ??= report.date === undefined ? undefined : dates[report.date]?.value;
}

/** What rules out that a report speaks of a meeting: another day, place or kind, other people, another outcome. */
function conflict(report: MeetingReport, draft: MeetingDraft, input: JoinInput): boolean {
  const { actors, dates } = input;
  const date = report.date === undefined ? undefined : dates[report.date]?.value;
  const place = report.place ? actors.get(report.place) : undefined;
  return (
    (report.fresh && !(isAhead(report) && draft.reports.some(isAhead))) ||
    otherDate(date, draft.date) ||
    otherPlace(place, draft.place) ||
    otherPeople(report, draft, input) ||
    hasOwnDay(report, draft) ||
    draft.reports.some((known) => otherKind(known, report)) ||
    (!isBare(report, input) && otherTime(report, draft))
  );
}

/** Talks with a day of their own are more than a part of a visit without one. */
function hasOwnDay(report: MeetingReport, draft: MeetingDraft): boolean {
  const isVisit = draft.reports.some((r) => r.trigger.kind === 'VISIT');
  return (
    isVisit && !draft.date && report.date !== undefined && !report.definite && report.trigger.kind !== 'VISIT'
  );
}

/**
 * Nobody in common; or, but for a visit with its many meetings, each side with somebody whom the other lacks.
 * Who only attends or speaks after "the talks" may be new.
 */
function otherPeople(report: MeetingReport, draft: MeetingDraft, { actors }: JoinInput): boolean {
  const close = report.definite ? report.parties.filter((p) => p.place !== 'SUBJECT') : report.parties;
  const { people } = castOf({ ...report, parties: close }, actors);
  if (!people.length || !draft.people.size) return false;
  const shared = people.filter((key) => draft.people.has(key)).length;
  if (!shared) return true;
  const isVisit = [report, ...draft.reports].some((r) => r.trigger.kind === 'VISIT');
  return !isVisit && !report.definite && shared < people.length && shared < draft.people.size;
}

/** A report that names nobody, no place and no day. */
function isBare(report: MeetingReport, { actors }: JoinInput): boolean {
  const { people, nations } = castOf(report, actors);
  return !people.length && !nations.length && !report.place && report.date === undefined;
}

/** Talks are held on a visit, at a summit and in a session; two of these are two meetings, and a news conference is a third. */
function otherKind(a: MeetingReport, b: MeetingReport): boolean {
  const [first, second] = [a.trigger.kind, b.trigger.kind];
  if (first === second) return false;
  return (first !== 'TALKS' && second !== 'TALKS') || first === 'CONFERENCE' || second === 'CONFERENCE';
}

/** Two dates of which neither holds the other. */
function otherDate(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b) return false;
  if (a.startsWith(b) || b.startsWith(a)) return false;
  return !within(a, b) && !within(b, a);
}

function within(day: string, range: string): boolean {
  const [from, to] = range.split('/');
  return !!from && !!to && from <= day && day <= `${to}-99`;
}

/** A city and a country may be one place; two cities aren't, nor two countries. */
function otherPlace(a: FoundActor | undefined, b: FoundActor | undefined): boolean {
  if (!a || !b || a.id === b.id) return false;
  if (a.countryCode && b.countryCode && a.countryCode !== b.countryCode) return true;
  return a.kind === b.kind;
}

const AHEAD = new Set(['PLANNED', 'PROPOSED', 'POSTPONED']);

function isAhead(report: MeetingReport): boolean {
  return AHEAD.has(report.status.status ?? '');
}

/** One plainly past, one plainly ahead. */
function otherTime(report: MeetingReport, draft: MeetingDraft): boolean {
  const plain = draft.reports.filter((r) => r.status.strength >= 2);
  if (report.status.strength < 2 || !plain.length) return false;
  const isPast = report.status.status === 'HELD';
  return plain.every((r) => (isPast && isAhead(r)) || (isAhead(report) && r.status.status === 'HELD'));
}

/**
 * How well a report fits a meeting: people 2 each (at most 4), countries 1 each (at most 2), day 3, place 2,
 * a common noun for people 1, kind and time half each; "the talks" and a bare word point back to the last meeting, and a bare headline is filled by what follows.
 */
function likeness(report: MeetingReport, draft: MeetingDraft, input: JoinInput): number {
  const { people, nations } = castOf(report, input.actors);
  const shared = Math.min(2, people.filter((key) => draft.people.has(key)).length) * 2;
  const sameNations = Math.min(2, nations.filter((code) => draft.nations.has(code)).length);
  const date = report.date === undefined ? undefined : input.dates[report.date]?.value;
  const sameDate = date !== undefined && date === draft.date ? 3 : 0;
  const samePlace = report.place !== undefined && report.place === draft.place?.id ? 2 : 0;
  const sameKind = draft.reports.some((r) => r.trigger.kind === report.trigger.kind) ? 0.5 : 0;
  const fills = sameKind > 0 && isEmpty(draft);
  const pointsBack = report.definite || isBare(report, input) || fills ? 1.5 : 0;
  const sameNoun = report.parties.some(
    (p) => p.noun && draft.reports.some((r) => r.parties.some((q) => q.noun === p.noun)),
  );
  const sameTime = draft.reports.some((r) => isAhead(r) === isAhead(report)) ? 0.5 : 0;
  return shared + sameNations + sameDate + samePlace + (sameNoun ? 1 : 0) + sameKind + sameTime + pointsBack;
}

function isEmpty({ people, nations, place, date }: MeetingDraft): boolean {
  return !people.size && !nations.size && !place && !date;
}
