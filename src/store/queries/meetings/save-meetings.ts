import type { FoundMeeting } from '../../../model/meeting';
import type { Span } from '../../../model/span';
import { reportSpan } from './decide-meetings';
import { EVIDENCE_TYPES, evidenceValues } from '../rows/evidence-values';
import { insertRows } from '../rows/insert-rows';
import { type IdSource, keepIds } from '../rows/keep-ids';
import { meetingTitle } from './meeting-title';
import type { ReportToSave } from './report-to-save';
import { saveReportParts } from './save-report-parts';
import { prefixed, whenTypes, whenValues, type WhenValues } from '../rows/when-values';
import { send } from '../statements';
import type { Writing } from '../writing';

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

/** The rows of meetings that are shown for the first time, for others to point at. */
export async function beginMeetings(
  { statements }: Writing,
  meetings: ReadonlyMap<string, number>,
): Promise<void> {
  if (meetings.size === 0) return;
  await send(
    statements,
    `/* insertMeetings */ insert into meeting (id, title, kind, status)
     select distinct id, '', 'OTHER', 'PLANNED' from unnest($1::bigint[]) as shown (id) on conflict do nothing`,
    [[...meetings.values()]],
  );
}

/**
 * Writes the article's reports of the meetings that are shown: `meetings` has their ids by the article's keys. The
 * meetings' own rows follow by rebuildMeetings.
 */
export async function saveMeetings(
  writing: Writing,
  meetings: ReadonlyMap<string, number>,
  ids: IdSource,
): Promise<void> {
  const found = writing.findings.meetings.flatMap((meeting) => {
    const meetingId = meetings.get(meeting.id);
    if (meetingId === undefined) return [];
    const date = whenValues(writing, meeting.date, meeting.dateFrom);
    return [{ meeting, meetingId, kind: meeting.kind, span: reportSpan(meeting), date }];
  });
  if (found.length === 0) return;
  const kept = keepIds(ids, 'meeting_report', found);
  const reports = found.map((report, index) => ({ ...report, id: kept[index]!.id }));
  await insertRows(
    writing.statements,
    'meeting_report',
    REPORT_TYPES,
    reports.map((report) => reportRow(writing, report)),
  );
  await saveReportParts(writing, reports);
}

function reportRow(writing: Writing, report: ReportToSave & { span: Span; date: WhenValues }) {
  const { meeting } = report;
  return {
    article_id: writing.articleId,
    id: report.id,
    meeting_id: report.meetingId,
    title: titleOf(writing, meeting, report.date),
    kind: meeting.kind,
    status: meeting.status,
    level: meeting.level ?? null,
    ...prefixed<string | number | null>('date', report.date),
    place_id: meeting.place === undefined ? null : writing.actor(meeting.place),
    host_id: meeting.host === undefined ? null : writing.actor(meeting.host),
    ...evidenceValues(writing, report.span, meeting.confidence, meeting.rule),
    published_from: writing.published.from,
  };
}

function titleOf({ findings }: Writing, meeting: FoundMeeting, date: WhenValues): string {
  const names = new Map(findings.actors.map(({ id, name }) => [id, name]));
  return meetingTitle(meeting, names, date.value);
}
