import { isConflict, otherDate, sharesName } from './draft-conflict';
import type { JoinInput, MeetingDraft, ReportFacts } from './meeting-draft';
import { addTo, factsOf, newMeetingDraft } from './meeting-draft';
import type { MeetingParty, PartyPlace } from '../parties/meeting-party';
import type { MeetingReport } from './meeting-report';

/** Earlier meetings looked at for each report: texts name few, and time stays linear in long ones. */
const MOST_DRAFTS = 12;
/** Least likeness for two reports to speak of one meeting; see `likeness`. */
const LEAST_LIKENESS = 2;
/** What speaks for the meeting that was spoken of just before. */
const LATEST = 0.4;
/** Reports back to the visit whose purpose one is: both stand in one sentence. */
const SAME_SENTENCE = 4;

/** Puts the reports of one text together by the meeting they speak of, in the order of first mention. */
export function joinReports(reports: readonly MeetingReport[], input: JoinInput): MeetingDraft[] {
  const drafts: MeetingDraft[] = [];
  let latest: MeetingDraft | undefined;
  for (const told of reports) {
    const report = withThoseBefore(told, drafts);
    const facts = factsOf(report, input);
    const recent = drafts.slice(-MOST_DRAFTS);
    const found = visitOf(report, recent) ?? likest(facts, recent, latest);
    if (!found && report.weak) continue;
    latest = found ?? newMeetingDraft();
    if (!found) drafts.push(latest);
    addTo(latest, facts);
  }
  return joinNamesakes(drafts);
}

/** "The ministers will meet again next month": those who met before. */
function withThoseBefore(report: MeetingReport, drafts: readonly MeetingDraft[]): MeetingReport {
  const isTold = report.parties.some(({ mention, nations }) => mention !== undefined || nations.length);
  if (!report.again || isTold) return report;
  const met = drafts.slice(-MOST_DRAFTS).map(({ reports }) => reports.flatMap(partiesMet));
  const last = met.findLast((parties) => parties.length);
  return last ? { ...report, weak: false, parties: [...report.parties, ...last] } : report;
}

function partiesMet({ parties, attendance }: MeetingReport): MeetingParty[] {
  return [...parties, ...attendance].filter(({ place }) => MEETS.has(place));
}

const MEETS: ReadonlySet<PartyPlace> = new Set<PartyPlace>(['SUBJECT', 'OBJECT', 'WITH', 'POSSESSOR']);

/** What is found later to have the name of an earlier one is that one, unless it is held on another day. */
function joinNamesakes(drafts: readonly MeetingDraft[]): MeetingDraft[] {
  const kept: MeetingDraft[] = [];
  for (const draft of drafts) {
    const [name] = draft.names;
    const known = name && kept.slice(-MOST_DRAFTS).find((other) => sharesName(name, other.names));
    if (known && !otherDate(known.date, draft.date)) draft.facts.forEach((facts) => addTo(known, facts));
    else kept.push(draft);
  }
  return kept;
}

/** The visit whose purpose a report is. */
function visitOf({ purposeOf }: MeetingReport, drafts: readonly MeetingDraft[]): MeetingDraft | undefined {
  if (!purposeOf) return undefined;
  return drafts.find(({ reports }) =>
    reports.slice(-SAME_SENTENCE).some((r) => r.trigger.span[0] === purposeOf.span[0]),
  );
}

function likest(
  facts: ReportFacts,
  drafts: readonly MeetingDraft[],
  latest: MeetingDraft | undefined,
): MeetingDraft | undefined {
  const scored = drafts
    .filter((draft) => !isConflict(facts, draft))
    .map((draft) => ({ draft, score: likeness(facts, draft) + (draft === latest ? LATEST : 0) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= LEAST_LIKENESS ? best.draft : undefined;
}

/**
 * How well a report fits a meeting: people 2 each (at most 4), countries 1 each (at most 2), day 3, place 2, a common
 * noun for people 1, kind, word and time half each, name 3, the same denial or end of a plan 1; "the talks" and a bare word point back, and what follows a bare headline
 * fills it.
 */
function likeness(facts: ReportFacts, draft: MeetingDraft): number {
  const sameKind = draft.kinds.has(facts.kind);
  const fills = sameKind && isEmpty(draft);
  const bare = facts.bare && (sameKind || facts.kind === 'TALKS');
  return (
    Math.min(2, count(facts.people, draft.people)) * 2 +
    Math.min(2, count(facts.nations, draft.nations)) +
    (facts.date !== undefined && facts.date === draft.date ? 3 : 0) +
    (facts.place !== undefined && facts.place === draft.place ? 2 : 0) +
    (count(facts.nouns, draft.nouns) ? 1 : 0) +
    (sameKind ? 0.5 : 0) +
    (draft.words.has(facts.word) ? 0.5 : 0) +
    (facts.name !== undefined && sharesName(facts.name, draft.names) ? 3 : 0) +
    (draft.times.has(facts.ahead) ? 0.5 : 0) +
    (cameToNothing(facts, draft) ? 1 : 0) +
    (facts.report.definite || bare || fills ? 1.5 : 0)
  );
}

/** "Kenya denies secret meeting", "denied that he had met Lee". */
function cameToNothing({ report: { status } }: ReportFacts, { outcomes }: MeetingDraft): boolean {
  const isExplicit = status.strength > 2 && status.status !== null && status.status !== 'HELD';
  return isExplicit && outcomes.has(status.status!);
}

function count<T>(items: readonly T[], known: ReadonlySet<T>): number {
  return items.filter((item) => known.has(item)).length;
}

function isEmpty({ people, nations, place, date }: MeetingDraft): boolean {
  return !people.size && !nations.size && !place && !date;
}
