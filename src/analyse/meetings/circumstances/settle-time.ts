import type { FoundMeeting, MeetingStatus } from '../../../model/meeting';
import type { Span } from '../../../model/span';
import type { MeetingDraft } from '../reports/meeting-draft';
import { isAhead, isOver } from './meeting-time';
import type { MeetingInput } from '../reports/read-reports';
import type { StatusEvidence } from '../status/modifier-status';

/** What became of a meeting, and when: each corrects the other. */
export function settleTime(
  draft: MeetingDraft,
  input: MeetingInput,
  agenda: readonly Span[],
): Pick<FoundMeeting, 'status' | 'date' | 'dateFrom'> {
  const plainest = plainestStatus(draft);
  const dateFrom = bestDate(draft, input, { agenda, isAhead: isToldAhead(plainest) });
  const told = dateFrom === undefined ? undefined : input.dates[dateFrom]?.value;
  const status = statusOf(plainest, told, input.published);
  return { status, ...(told && { date: untilPublished(told, status, input.published), dateFrom }) };
}

/** The plainest report decides, of equals the first. */
function plainestStatus({ reports }: MeetingDraft): StatusEvidence | undefined {
  return reports.map((r) => r.status).sort((a, b) => b.strength - a.strength)[0];
}

/** "The upcoming summit", "talks scheduled for May": by words, not by tense alone. */
function isToldAhead(plainest: StatusEvidence | undefined): boolean {
  return plainest?.status === 'PLANNED' && plainest.strength > 1;
}

/** A day told corrects what tense only suggests. */
function statusOf(
  plainest: StatusEvidence | undefined,
  date: string | undefined,
  published: string | undefined,
): MeetingStatus {
  const status = plainest?.status ?? 'HELD';
  if ((status === 'PLANNED' || status === 'UNDER_WAY') && isOver(date, published)) return 'HELD';
  const isPast = status === 'HELD' || status === 'UNDER_WAY';
  return isPast && isAhead(date, published) ? 'PLANNED' : status;
}

/** "This week" of a meeting that has been held ends with publication. */
function untilPublished(date: string, status: MeetingStatus, published: string | undefined): string {
  const [from, to] = date.split('/');
  const isPast = status === 'HELD' || status === 'UNDER_WAY';
  if (!published || !isPast || !from || !to || from > published || to <= published) return date;
  return from === published ? published : `${from}/${published}`;
}

/**
 * The most exact date that a report gives, of a meeting that was moved the new one. What is talked about has days of its own, "a treaty of 1986 with Iran"; what
 * lies ahead was not last week.
 */
function bestDate(
  { reports }: MeetingDraft,
  { dates, published }: MeetingInput,
  known: { agenda: readonly Span[]; isAhead: boolean },
): number | undefined {
  const moved = reports.filter((r) => r.moved);
  const told = (moved.length ? moved : reports)
    .flatMap((r) => r.date ?? [])
    .filter((at) => {
      const { start, end, value } = dates[at]!;
      const within = known.agenda.some(([first, last]) => first <= start && end < last);
      return !within && !(known.isAhead && isOver(value, published));
    });
  return told.sort((a, b) => exactness(dates[b]?.value) - exactness(dates[a]?.value))[0];
}

function exactness(value = ''): number {
  if (value.includes('/')) return 2;
  return value.startsWith('XXXX') ? 1 : value.length;
}
