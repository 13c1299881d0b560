import type { FoundActor } from '../../../model/actor';
import type { MeetingKind } from '../../../model/meeting';
import type { MeetingDraft, ReportFacts } from './meeting-draft';
import type { MeetingReport } from './meeting-report';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** What rules out that a report speaks of a meeting: another day, place or kind, other people, another outcome. */
export function isConflict(facts: ReportFacts, draft: MeetingDraft): boolean {
  return (
    (facts.report.fresh && !(facts.ahead && draft.times.has(true))) ||
    (!facts.report.moved && otherDate(facts.date, draft.date)) ||
    (!isMovedTo(facts, draft) && otherPlace(facts.place, draft.place)) ||
    otherPeople(facts, draft) ||
    otherNations(facts, draft) ||
    meetsNewcomer(facts, draft) ||
    otherHost(facts, draft) ||
    otherOutcome(facts, draft) ||
    hasOwnDay(facts, draft) ||
    besideIt(facts, draft) ||
    otherName(facts, draft) ||
    isFaceToFace(facts, draft) ||
    (!namesConference(facts, draft) && [...draft.kinds].some((kind) => otherKind(kind, facts.kind))) ||
    (!facts.bare && !isMovedTo(facts, draft) && otherTime(facts, draft))
  );
}

/** "Postponed the summit in Oslo … the meeting will now be held in Rome". */
function isMovedTo({ report }: ReportFacts, { outcomes }: MeetingDraft): boolean {
  return report.moved && outcomes.has('POSTPONED');
}

/**
 * A sentence that names another meeting beside one: "met on the sidelines of the summit", "the meeting of ministers and
 * the meeting of bankers", "spoilt the talks with a visit to Kyiv", "Lee, who met Dunn, called an emergency meeting".
 */
function besideIt({ report, bare, kind }: ReportFacts, { reports }: MeetingDraft): boolean {
  const { trigger, beside, definite, indefinite } = report;
  const same = reports.slice(-NEAR).filter((r) => r.trigger.tree === trigger.tree);
  if (beside && same.length) return true;
  if (trigger.verb) return false;
  // "Will speak on Friday to break an impasse in trade talks": those that it spoke of would be "the talks".
  if (bare) return !definite && same.length > 0;
  return same.some(({ trigger: other }) =>
    other.verb
      ? indefinite && other.kind === kind && hasOwnVerb(trigger, other)
      : lemmaOf(other) === lemmaOf(trigger) || (indefinite && other.kind !== kind),
  );
}

/** "Met Dunn and | called a meeting", not "met Dunn in a meeting". */
function hasOwnVerb({ tree, index }: MeetingTrigger, before: MeetingTrigger): boolean {
  return tree.words.slice(before.index + 1, index).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
}

/** "The Paris Summit" and "the One Ocean Summit". */
function otherName({ name }: ReportFacts, { names }: MeetingDraft): boolean {
  if (name === undefined || !names.size) return false;
  return !sharesName(name, names);
}

/** Who telephoned after they met did two things; "talks" are had either way. */
function isFaceToFace({ kind, word, report }: ReportFacts, { kinds, words }: MeetingDraft): boolean {
  if (kind === 'CALL') return words.has(MEETING) && !kinds.has('CALL');
  return word === MEETING && report.trigger.verb !== undefined && kinds.has('CALL') && !words.has(MEETING);
}

const MEETING = 'meeting';

/** "The 2016 Lisbon Summit" is "the Lisbon Summit". */
export function sharesName(name: string, names: ReadonlySet<string>): boolean {
  return [...names].some((other) => other.endsWith(name) || name.endsWith(other));
}

/** Reports looked back at: those of one sentence. */
const NEAR = 6;

function lemmaOf({ tree, index }: MeetingTrigger): string | undefined {
  return tree.words[index]?.lemma;
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
  // "Trump cancelled the summit with Kim", of which the headline named Trump alone.
  const known = shared > 0 || (draft.people.size === 1 && facts.people.some((key) => draft.people.has(key)));
  if (!known || (hasStranger(facts, draft) && shared < draft.people.size)) return true;
  const isVisit = facts.kind === 'VISIT' || draft.kinds.has('VISIT');
  if (facts.report.indefinite && !isVisit && shared < people.length) return true;
  return !isVisit && !definite && shared < people.length && shared < draft.people.size;
}

/** "Iran's minister received Qatar's and held talks with Oman's": two or more each, and each with one that the other lacks. */
function otherNations({ report, nations, kind }: ReportFacts, draft: MeetingDraft): boolean {
  if (report.definite || kind === 'VISIT' || draft.kinds.has('VISIT')) return false;
  const shared = nations.filter((code) => draft.nations.has(code)).length;
  return (
    nations.length > 1 && draft.nations.size > 1 && shared < nations.length && shared < draft.nations.size
  );
}

/** "He refused to meet a Russian envoy", of whom nothing has been told, is no part of what others take part in. */
function meetsNewcomer({ report, plain }: ReportFacts, { nouns, reports }: MeetingDraft): boolean {
  const isNew = report.parties.some(
    ({ noun, phrase, mention }) =>
      noun !== undefined && !nouns.has(noun) && mention?.type !== 'PERSON' && /^an? /.test(phrase),
  );
  return (
    isNew && plain && report.trigger.verb !== undefined && reports.some(({ parties }) => parties.length > 1)
  );
}

/** Whom the king received, and whom the president would, are in two places. */
function otherHost({ report }: ReportFacts, { reports }: MeetingDraft): boolean {
  const own = hostOf(report);
  return own !== undefined && reports.some((other) => (hostOf(other) ?? own) !== own);
}

function hostOf({ parties }: MeetingReport): string | undefined {
  return parties.find(({ place, mention }) => place === 'HOST' && mention?.type === 'PERSON')?.mention?.actor;
}

/** "Its envoy met Dunn", "he spoke with his Israeli counterpart", of which those told before know nothing. */
function hasStranger({ report }: ReportFacts, { nouns, nations }: MeetingDraft): boolean {
  const { parties, trigger } = report;
  if (!trigger.verb) return false;
  return parties.some(({ mention, noun, plural, nations: own }) => {
    if (mention && mention.type !== 'PLACE') return false;
    const isOther = own.length > 0 && nations.size > 0 && !own.some((code) => nations.has(code));
    return noun && !plural && (isOther || (!mention && !nouns.has(noun)));
  });
}

/** What was called off and what was denied are two, where each is told plainly; "a meeting" called off is none of those told. */
function otherOutcome(
  { report, held, plain }: ReportFacts,
  { outcomes, plainTimes, past }: MeetingDraft,
): boolean {
  const { status } = report.status;
  if (held && plain && report.trigger.verb && outcomes.has('CANCELLED')) return true;
  const isUndone = status === 'CANCELLED' || status === 'POSTPONED';
  if (isUndone && (past || report.definite) && [...plainTimes].join() === 'HELD') return true;
  const isTold = plainTimes.has('HELD') || plainTimes.has('AHEAD');
  if (report.indefinite && status === 'CANCELLED' && isTold) return true;
  if (status === 'DENIED') return outcomes.has('CANCELLED') || outcomes.has('POSTPONED');
  return isUndone && outcomes.has('DENIED');
}

/** "The meeting" right after a conference is that, unless it was one for the press. */
function namesConference({ report, word }: ReportFacts, { kinds, reports }: MeetingDraft): boolean {
  const isConference = kinds.size === 1 && kinds.has('CONFERENCE');
  const ofPress = reports.some(({ trigger: { tree, span } }) =>
    tree.words.some(({ start, lemma }) => span[0] <= start && start < span[1] && PRESS.test(lemma)),
  );
  return isConference && !ofPress && report.definite && word === MEETING;
}

const PRESS = /^(?:news|press|media)$/i;

/** Talks are held on a visit, at a summit and in a session; two of these are two meetings, and a news conference is a third. */
function otherKind(a: MeetingKind, b: MeetingKind): boolean {
  if (a === b) return false;
  return (a !== 'TALKS' && b !== 'TALKS') || a === 'CONFERENCE' || b === 'CONFERENCE';
}

/** Two dates of which neither holds the other. */
export function otherDate(a: string | undefined, b: string | undefined): boolean {
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
function otherTime({ plain, ahead, held, past }: ReportFacts, draft: MeetingDraft): boolean {
  const { plainTimes } = draft;
  if ((plain && ahead && draft.past) || (past && plainTimes.has('AHEAD'))) return true;
  if (!plain || plainTimes.size !== 1) return false;
  return (held && plainTimes.has('AHEAD')) || (ahead && plainTimes.has('HELD'));
}
