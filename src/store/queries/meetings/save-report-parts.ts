import type { FoundMeeting, MeetingLevel, ParticipantRole } from '../../../model/meeting';
import type { Span } from '../../../model/span';
import { insertRows } from '../rows/insert-rows';
import type { ReportToSave } from './report-to-save';
import { SPAN_TYPES } from '../rows/span-values';
import type { Writing } from '../writing';

const ACTOR_TYPES = {
  article_id: 'bigint',
  report_id: 'bigint',
  ordinal: 'int',
  actor_id: 'bigint',
  role: 'text',
  side_id: 'bigint',
  is_side: 'boolean',
  level: 'text',
} as const;

const SPAN_ROW_TYPES = {
  article_id: 'bigint',
  report_id: 'bigint',
  part: 'text',
  ordinal: 'int',
  actor_id: 'bigint',
  ...SPAN_TYPES,
} as const;

/** Writes who took part, and the words, of reports whose own rows are written. */
export async function saveReportParts(writing: Writing, reports: ReportToSave[]): Promise<void> {
  const { statements } = writing;
  await insertRows(
    statements,
    'meeting_report_actor',
    ACTOR_TYPES,
    reports.flatMap((report) => actorRows(writing, report)),
  );
  await insertRows(
    statements,
    'meeting_report_span',
    SPAN_ROW_TYPES,
    reports.flatMap((report) => spanRows(writing, report)),
  );
}

/** Somebody's part in a meeting. */
export interface Part {
  actor: number;
  role: ParticipantRole;
  side: number | null;
  isSide: boolean;
  /** Of a side. */
  level: MeetingLevel | null;
}

function actorRows(writing: Writing, { id, meeting }: ReportToSave) {
  return partsOfMeeting(writing, meeting).map(({ actor, role, side, isSide, level }, ordinal) => ({
    article_id: writing.articleId,
    report_id: id,
    ordinal,
    actor_id: actor,
    role,
    side_id: side,
    is_side: isSide,
    level,
  }));
}

/** The sides first, then who came for them, then who only mediated or was host; each once a role. */
export function partsOfMeeting(
  writing: Writing,
  { sides, sideLevels = {}, participants, mediators, host }: FoundMeeting,
): Part[] {
  const principals = new Map(sides.map((side) => [writing.actor(side), sideLevels[side] ?? null]));
  const parts = new Map<string, Part>();
  const add = (actor: number, role: ParticipantRole, side: number | null): void => {
    const isSide = role === 'PARTY' && principals.has(actor);
    const level = (isSide && principals.get(actor)) || null;
    const key = `${actor} ${role}`;
    if (!parts.has(key)) parts.set(key, { actor, role, side, isSide, level });
  };
  for (const side of principals.keys()) add(side, 'PARTY', null);
  for (const { actor, role, side } of participants) {
    add(writing.actor(actor), role, side === undefined ? null : writing.actor(side));
  }
  for (const mediator of mediators) add(writing.actor(mediator), 'MEDIATOR', null);
  if (host !== undefined) add(writing.actor(host), 'HOST', null);
  return [...parts.values()];
}

function spanRows(writing: Writing, { id, meeting }: ReportToSave) {
  const plain = (part: string, spans: Span[]): { part: string; actor: number | null; span: Span }[] =>
    spans.map((span) => ({ part, actor: null, span }));
  const rows = [
    ...plain('MENTION', meeting.mentions),
    ...plain('AGENDA', meeting.agenda),
    ...plain('OUTCOME', meeting.outcome),
    ...meeting.participants.flatMap(({ actor, spans }) =>
      spans.map((span) => ({ part: 'PARTICIPANT', actor: writing.actor(actor), span })),
    ),
  ];
  const counts = new Map<string, number>();
  return rows.map(({ part, actor, span }) => {
    const ordinal = counts.get(part) ?? 0;
    counts.set(part, ordinal + 1);
    return {
      article_id: writing.articleId,
      report_id: id,
      part,
      ordinal,
      actor_id: actor,
      ...writing.span(span),
    };
  });
}
