import type { FoundDate } from '../../../model/date';
import type { FoundActor } from '../../../model/actor';
import type { FoundMention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { FoundRole } from '../../../model/role';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { NameLexicon } from '../../lexicon/name-lexicon';
import type { TenseLexicon } from '../../lexicon/tense-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { treeOf } from '../../syntax/sentence-tree';
import type { Document, Sentence } from '../../text/document';
import { datelinePlace } from '../../text/dateline-place';
import type { MentionIndex } from '../../text/mention-index';
import { mentionsWithin } from '../../text/mention-index';
import { findAgenda } from '../circumstances/find-agenda';
import { findAttendance, mayTellAttendance } from '../parties/find-attendance';
import { findMeetingDate } from '../circumstances/find-meeting-date';
import { findOutcome } from '../circumstances/find-outcome';
import { findParties } from '../parties/find-parties';
import { holdersOf } from '../parties/holders';
import { findPlace, hostPlace } from '../circumstances/find-place';
import type { TriggerTables } from '../triggers/find-triggers';
import { findTriggers, mayHoldTrigger, triggerTables } from '../triggers/find-triggers';
import type { MeetingParty, PartySearch } from '../parties/meeting-party';
import type { MeetingReport } from './meeting-report';
import { isNow, movedDay } from '../circumstances/moved-day';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import { nationalitiesOf } from '../parties/nationalities';
import { isPurpose } from '../triggers/purpose-of';
import { reportKind } from './report-kind';
import { reportMarks } from './report-marks';
import { hasNeeds } from '../triggers/trigger-needs';
import { visitStops } from '../triggers/visit-stops';
import { separateReports } from './separate-reports';
import { triggerStops } from '../triggers/trigger-stops';
import { triggerStatus } from '../status/trigger-status';

/** What meetings read of the other finders and of the language. */
export interface MeetingInput {
  text: string;
  mentions: readonly FoundMention[];
  actors: readonly FoundActor[];
  roles: readonly FoundRole[];
  dates: readonly FoundDate[];
  published: string | undefined;
  /** What quotes report, by their start, so that an agenda ends where the reported words do. */
  contents: readonly Span[];
  lexicon: MeetingLexicons;
}

export interface MeetingLexicons {
  meetings: MeetingLexicon;
  tenses: TenseLexicon;
  names: NameLexicon;
}

/** So many distinct words of sport make a text one about sport, where a "meeting" is one of athletes. */
const SPORT_WORDS = 5;

/** Nouns and verbs that athletes share with ministers. */
const ALSO_SPORT = new Set([
  'meeting',
  'meet',
  'session',
  'host',
  'visit',
  'trip',
  'encounter',
  'conference',
  'receive',
  'welcome',
]);

/** Every mention of a meeting in a text, in order, with what its sentence tells of it. */
export function readReports(doc: Document, input: MeetingInput, index: MentionIndex): MeetingReport[] {
  const reader = new ReportReader(doc, input, index);
  const reports: MeetingReport[] = [];
  let last = -Infinity;
  for (const sentence of doc.sentences) {
    const found = reader.read(sentence);
    reports.push(...found);
    if (found.length) last = sentence.index;
    else if (sentence.index - last <= NEAR_ATTENDANCE)
      reports.at(-1)?.attendance.push(...reader.attendance(sentence));
  }
  return reports;
}

/** Sentences after a meeting's mention in which "her deputy also attended" speaks of it. */
const NEAR_ATTENDANCE = 6;

/** What is the same for all sentences of a text. */
class ReportReader {
  private readonly tables: TriggerTables;
  private readonly search: PartySearch;
  private readonly here: string | undefined;
  private readonly sport: boolean;

  constructor(
    doc: Document,
    private readonly input: MeetingInput,
    private readonly index: MentionIndex,
  ) {
    const { meetings: lexicon, names } = input.lexicon;
    this.tables = triggerTables(lexicon);
    this.search = { index, lexicon, nationalities: nationalitiesOf(names) };
    this.here = datelinePlace(doc.text, index.mentions);
    this.sport = isSport(doc, lexicon);
  }

  read(sentence: Sentence): MeetingReport[] {
    if (!mayHoldTrigger(sentence.words, this.tables)) return [];
    const found = triggersOf(treeOf(sentence), this.tables, this.index);
    const triggers = found
      .filter((t) => !(this.sport && ALSO_SPORT.has(t.rule)))
      .flatMap((t) => triggerStops(t, this.search));
    const reports = triggers.flatMap((trigger) => {
      const purposeOf = triggers.find((other) => isPurpose(trigger, other, this.search.lexicon));
      return this.readReport(trigger, purposeOf) ?? [];
    });
    return reports
      .map((report, i) => shareAside(report, reports.slice(0, i), reports[i + 1]))
      .flatMap((report) => visitStops(report, this.input.dates, this.index))
      .flatMap(separateReports);
  }

  attendance(sentence: Sentence): MeetingParty[] {
    if (!mayTellAttendance(sentence.words, this.search.lexicon)) return [];
    return findAttendance(treeOf(sentence), this.search);
  }

  /** "The foreign ministers of Mali and Niger met in 1990": those of today were others. */
  private isRecent(date: number | undefined): boolean {
    const { dates, published } = this.input;
    const value = date === undefined ? undefined : dates[date]?.value;
    return !value || !published || Number(value.slice(0, 4)) >= Number(published.slice(0, 4)) - 1;
  }

  private readReport(
    trigger: MeetingTrigger,
    purposeOf: MeetingTrigger | undefined,
  ): MeetingReport | undefined {
    const { input, index, here } = this;
    const { meetings: lexicon, tenses } = input.lexicon;
    const parties = findParties(trigger, this.search).filter((party) => !isMedium(party, index));
    const place = findPlace(trigger, { index, lexicon, here });
    const marks = reportMarks(trigger, lexicon);
    const definite = marks.definite || parties.some((p) => p.noun === 'side' && !p.mention);
    if (areTeams(parties, index)) return undefined;
    const weak = !hasNeeds(trigger, parties, index.actors.get(place ?? ''), lexicon);
    if (weak && !definite && !marks.again) return undefined;
    const status = triggerStatus(trigger, lexicon, tenses);
    if (status.status === null) return undefined;
    const newDay = movedDay(trigger, input.dates, tenses);
    const date = newDay ?? findMeetingDate(trigger, input.dates, lexicon);
    return {
      ...marks,
      definite,
      trigger: { ...trigger, kind: reportKind(trigger, parties, lexicon) },
      status,
      parties: parties.filter((p) => p.place !== 'MODIFIER' || !p.mention || p.mention.actor !== place),
      place: place ?? hostPlace(trigger, { index, lexicon, here }),
      moved: newDay !== undefined || isNow(trigger, lexicon),
      date,
      agenda: findAgenda(trigger, lexicon, input.contents),
      outcome: findOutcome(trigger, lexicon),
      weak,
      attendance: this.isRecent(date) ? holdersOf(parties, input.roles, this.search) : [],
      purposeOf,
    };
  }
}

/** Who meets "on the sidelines of the summit in Osaka" is at the summit, and meets where and when it is. */
function shareAside(
  report: MeetingReport,
  before: readonly MeetingReport[],
  after: MeetingReport | undefined,
): MeetingReport {
  if (after?.aside) return { ...report, place: report.place ?? after.place, date: report.date ?? after.date };
  if (!report.aside) return report;
  const date = report.date ?? before.findLast((other) => other.date !== undefined)?.date;
  // Who had been due to meet beside it may have stayed away.
  const held = before.filter(({ status }) => status.status !== 'CANCELLED' && status.status !== 'REFUSED');
  const named = held.map(({ parties }) => parties.filter(({ mention }) => mention?.type === 'PERSON'));
  const there = named.findLast((people) => people.length) ?? [];
  return { ...report, date, attendance: there.map((party) => ({ ...party, place: 'INCLUDED' })) };
}

/** Who reports a meeting: "talks with Iran, Mehr said". */
function isMedium({ mention }: MeetingParty, { actors }: MentionIndex): boolean {
  const actor = mention && actors.get(mention.actor);
  return actor?.type === 'ORGANISATION' && (actor.kind === 'OUTLET' || actor.kind === 'NEWS_AGENCY');
}

/** "Arsenal host Chelsea before meeting Fulham". */
function areTeams(parties: readonly MeetingParty[], { actors }: MentionIndex): boolean {
  const named = parties.flatMap(({ mention }) => (mention ? [actors.get(mention.actor)] : []));
  return (
    named.length > 0 && named.every((actor) => actor?.type === 'ORGANISATION' && actor.kind === 'SPORTS_TEAM')
  );
}

function isSport(doc: Document, lexicon: MeetingLexicon): boolean {
  const words = new Set(lexicon.sportWords);
  const seen = new Set<string>();
  for (const sentence of doc.sentences) {
    for (const word of sentence.words) {
      const lemma = word.lemma.toLowerCase();
      if (words.has(lemma)) seen.add(lemma);
    }
  }
  return seen.size >= SPORT_WORDS;
}

/** A word within a name reports nothing: "Southern Christian Leadership Conference", "Jeff Sessions"; a summit is no body. */
function triggersOf(tree: SentenceTree, tables: TriggerTables, index: MentionIndex): MeetingTrigger[] {
  return findTriggers(tree, tables).filter(({ span: [, end], kind }) => {
    if (kind === 'SUMMIT') return true;
    const around = mentionsWithin(index, Math.max(0, end - 80), end);
    return !around.some((m) => m.type !== 'PLACE' && m.kind === 'NAME' && m.start < end && end <= m.end);
  });
}
