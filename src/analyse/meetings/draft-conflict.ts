import type { FoundActor } from '../../model/actor';
import type { MeetingKind } from '../../model/meeting';
import type { MeetingDraft, ReportFacts } from './meeting-draft';

/** What rules out that a report speaks of a meeting: another day, place or kind, other people, another outcome. */
export function isConflict(facts: ReportFacts, draft: MeetingDraft): boolean {
  return (
    (facts.report.fresh && !(facts.ahead && draft.times.has(true))) ||
    otherDate(facts.date, draft.date) ||
    otherPlace(facts.place, draft.place) ||
    otherPeople(facts, draft) ||
    hasOwnDay(facts, draft) ||
    [...draft.kinds].some((kind) => otherKind(kind, facts.kind)) ||
    (!facts.bare && otherTime(facts, draft))
  );
}

/** Talks with a day of their own are more than a part of a visit without one. */
function hasOwnDay({ date, report, kind }: ReportFacts, draft: MeetingDraft): boolean {
  if (!draft.kinds.has('VISIT') || draft.date) return false;
  return date !== undefined && !report.definite && kind !== 'VISIT';
}

/**
 * Nobody in common; or, but for a visit with its many meetings, each side with somebody whom the other lacks.
 * Who only attends or speaks after "the talks" may be new.
 */
function otherPeople(facts: ReportFacts, draft: MeetingDraft): boolean {
  const { definite } = facts.report;
  const people = definite ? facts.closePeople : facts.people;
  if (!people.length || !draft.people.size) return false;
  const shared = people.filter((key) => draft.people.has(key)).length;
  if (!shared) return true;
  const isVisit = facts.kind === 'VISIT' || draft.kinds.has('VISIT');
  return !isVisit && !definite && shared < people.length && shared < draft.people.size;
}

/** Talks are held on a visit, at a summit and in a session; two of these are two meetings, and a news conference is a third. */
function otherKind(a: MeetingKind, b: MeetingKind): boolean {
  if (a === b) return false;
  return (a !== 'TALKS' && b !== 'TALKS') || a === 'CONFERENCE' || b === 'CONFERENCE';
}

/** Two dates of which neither holds the other. */
function otherDate(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b || a.startsWith(b) || b.startsWith(a)) return false;
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

/** One plainly past, one plainly ahead. */
function otherTime({ plain, ahead, held }: ReportFacts, { plainTimes }: MeetingDraft): boolean {
  if (!plain || plainTimes.size !== 1) return false;
  return (held && plainTimes.has('AHEAD')) || (ahead && plainTimes.has('HELD'));
}
