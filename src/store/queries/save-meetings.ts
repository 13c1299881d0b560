import type { FoundMeeting } from '../../model/meeting';
import type { Resolver } from '../../model/resolution';
import type { Span } from '../../model/span';
import { allocateIds } from './allocate-ids';
import type { EarlierFinding } from './earlier-findings';
import { EVIDENCE_TYPES, evidenceValues, hull } from './evidence-values';
import { FindingsError } from './findings-error';
import { insertRows } from './insert-rows';
import { keepIds, type KeptId } from './keep-ids';
import { meetingCandidates } from './meeting-candidates';
import { meetingTitle } from './meeting-title';
import { meetingsToResolve } from './meetings-to-resolve';
import { meetingsStillReported } from './rebuild-meetings';
import type { ReportToSave } from './report-to-save';
import { saveReportParts } from './save-report-parts';
import { prefixed, whenTypes, whenValues, type WhenValues } from './when-values';
import type { Writing } from './writing';

const MEETING_TYPES = { id: 'bigint', title: 'text', kind: 'text', status: 'text' } as const;

const REPORT_TYPES = {
  article_id: 'bigint',
  id: 'bigint',
  meeting_id: 'bigint',
  title: 'text',
  kind: 'text',
  status: 'text',
  level: 'text',
  ...whenTypes('date'),
  place_id: 'bigint',
  host_id: 'bigint',
  ...EVIDENCE_TYPES,
  published_from: 'timestamptz',
};

/**
 * Writes the article's reports of meetings, each joined to the graph's meeting that it is about or to a new one;
 * returns the graph's ids by the article's. The meetings' own rows follow by rebuildMeetings.
 */
export async function saveMeetings(
  writing: Writing,
  resolver: Resolver,
  earlier: EarlierFinding[],
): Promise<Map<string, number>> {
  const { statements, findings, publishedFrom } = writing;
  const found = findings.meetings.map((meeting) => ({
    meeting,
    kind: meeting.kind,
    span: wholeSpan(meeting),
    date: whenValues(writing, meeting.date, meeting.dateFrom),
  }));
  const wanted = await meetingsToResolve(writing, found);
  const candidates = await meetingCandidates(statements, wanted, publishedFrom);
  const decided = resolver.meetings(wanted, candidates, publishedFrom).map(({ id }) => id);
  const kept = await keepIds(statements, 'meeting_report', found, earlier);
  const meetingIds = await chooseMeetings(writing, decided, kept);
  const reports = found.map((report, index) => ({
    ...report,
    id: kept[index]?.id ?? 0,
    meetingId: meetingIds[index] ?? 0,
  }));
  const names = new Map(findings.actors.map(({ id, name }) => [id, name]));
  await insertRows(
    statements,
    'meeting_report',
    REPORT_TYPES,
    reports.map((report) => ({
      ...reportRow(writing, report),
      title: meetingTitle(report.meeting, names, report.date.value),
    })),
  );
  await saveReportParts(writing, reports);
  return new Map(reports.map(({ meeting, meetingId }) => [meeting.id, meetingId]));
}

/** The spans that name it; where the analysis gives none, those of who took part. */
function wholeSpan({ id, mentions, participants }: FoundMeeting): Span {
  const span = hull(mentions) ?? hull(participants.flatMap(({ spans }) => spans));
  if (!span) throw new FindingsError(`meeting ${id} has no words`);
  return span;
}

/** A report that joins nothing keeps the meeting it had in an earlier run, if nobody else reports that; else it begins one. */
async function chooseMeetings(
  writing: Writing,
  decided: (number | null)[],
  kept: KeptId[],
): Promise<number[]> {
  const before = kept.flatMap(({ earlier }) => earlier?.meetingId ?? []);
  const taken = new Set([...decided, ...(await meetingsStillReported(writing.statements, before))]);
  const chosen = decided.map((id, index) => {
    const old = kept[index]?.earlier?.meetingId ?? null;
    if (id !== null || old === null || taken.has(old)) return id;
    taken.add(old);
    return old;
  });
  const count = chosen.filter((id) => id === null).length;
  const { meeting: fresh } = await allocateIds(writing.statements, { meeting: count });
  const rows = fresh.map((id) => ({ id, title: '', kind: 'OTHER', status: 'PLANNED' }));
  await insertRows(writing.statements, 'meeting', MEETING_TYPES, rows);
  return chosen.map((id) => id ?? fresh.shift() ?? 0);
}

function reportRow(writing: Writing, report: ReportToSave & { span: Span; date: WhenValues }) {
  const { meeting } = report;
  return {
    article_id: writing.articleId,
    id: report.id,
    meeting_id: report.meetingId,
    kind: meeting.kind,
    status: meeting.status,
    level: meeting.level ?? null,
    ...prefixed<string | number | null>('date', report.date),
    place_id: meeting.place === undefined ? null : writing.actor(meeting.place),
    host_id: meeting.host === undefined ? null : writing.actor(meeting.host),
    ...evidenceValues(writing, report.span, meeting.confidence, meeting.rule),
    published_from: writing.publishedFrom,
  };
}
