import type { FoundMeeting } from '../../../model/meeting';
import type { Resolver } from '../../../model/resolution';
import { hull, type Span } from '../../../model/span';
import { allocateIds } from '../rows/allocate-ids';
import { matchEarlier, type EarlierFinding } from '../versions/earlier-findings';
import { FindingsError } from '../rows/findings-error';
import { insertRows } from '../rows/insert-rows';
import { meetingCandidates } from './meeting-candidates';
import { meetingsToResolve } from './meetings-to-resolve';
import { partsOfMeeting } from './save-report-parts';
import { whenValues, type WhenValues } from '../rows/when-values';
import type { Writing } from '../writing';

const DECISION_TYPES = {
  article_id: 'bigint',
  key: 'text',
  meeting_id: 'bigint',
  kind: 'text',
  status: 'text',
  start_offset: 'int',
  end_offset: 'int',
  date_from: 'timestamptz',
  date_to: 'timestamptz',
  place_id: 'bigint',
  published_from: 'timestamptz',
} as const;

const ACTOR_TYPES = {
  article_id: 'bigint',
  key: 'text',
  ordinal: 'int',
  meeting_id: 'bigint',
  actor_id: 'bigint',
  role: 'text',
  side_id: 'bigint',
  is_side: 'boolean',
  date_from: 'timestamptz',
} as const;

interface Report {
  meeting: FoundMeeting;
  kind: string;
  span: Span;
  date: WhenValues;
}

/**
 * Finds or makes the meetings that an article reports; returns their ids by the article's keys. `earlier` are those that
 * it reported before; with `same`, nothing about them is decided anew.
 */
export async function decideMeetings(
  writing: Writing,
  resolver: Resolver,
  earlier: EarlierFinding[],
  same: boolean,
): Promise<Map<string, number>> {
  const found = writing.findings.meetings.map((meeting) => ({
    meeting,
    kind: meeting.kind,
    span: reportSpan(meeting),
    date: whenValues(writing, meeting.date, meeting.dateFrom),
  }));
  if (found.length === 0) return new Map();
  const before = matchEarlier(found, earlier).map((match) => match?.meetingId ?? null);
  const decided = same ? before : await decide(writing, resolver, found);
  const ids = await chooseMeetings(writing, decided, before);
  await saveDecisions(writing, found, ids);
  return new Map(found.map(({ meeting }, index) => [meeting.id, ids[index] ?? 0]));
}

async function decide(writing: Writing, resolver: Resolver, found: Report[]): Promise<(number | null)[]> {
  const wanted = await meetingsToResolve(writing, found);
  const candidates = await meetingCandidates(writing.statements, wanted, writing.published.from);
  return resolver.meetings(wanted, candidates, writing.published.from).map(({ id }) => id);
}

/** The spans that name it; where the analysis gives none, those of who took part. */
export function reportSpan({ id, mentions, participants }: FoundMeeting): Span {
  const span = hull(mentions) ?? hull(participants.flatMap(({ spans }) => spans));
  if (!span) throw new FindingsError(`meeting ${id} has no words`);
  return span;
}

/** A report that joins nothing keeps the meeting it had before, if nobody else reports that; else it begins one. */
async function chooseMeetings(
  { statements }: Writing,
  decided: (number | null)[],
  before: (number | null)[],
): Promise<number[]> {
  const wanted = before.flatMap((id) => id ?? []);
  const taken = new Set([...decided, ...(wanted.length > 0 ? await reported(statements, wanted) : [])]);
  const chosen = decided.map((id, index) => {
    const old = before[index] ?? null;
    if (id !== null || old === null || taken.has(old)) return id;
    taken.add(old);
    return old;
  });
  const count = chosen.filter((id) => id === null).length;
  if (count === 0) return chosen.map((id) => id ?? 0);
  const { meeting: fresh } = await allocateIds(statements, { meeting: count });
  await insertRows(
    statements,
    'known_meeting',
    { id: 'bigint' },
    fresh.map((id) => ({ id })),
  );
  return chosen.map((id) => id ?? fresh.shift() ?? 0);
}

async function reported(statements: Writing['statements'], ids: number[]): Promise<number[]> {
  const rows = await statements.query<{ id: number }[]>(
    `/* meetingsReported */ select distinct meeting_id as id from meeting_decision
     where meeting_id = any ($1::bigint[])`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

async function saveDecisions(writing: Writing, found: Report[], ids: number[]): Promise<void> {
  const { statements, articleId, published } = writing;
  const rows = found.map(({ meeting, span, date }, index) => ({
    article_id: articleId,
    key: meeting.id,
    meeting_id: ids[index] ?? 0,
    kind: meeting.kind,
    status: meeting.status,
    start_offset: span[0],
    end_offset: span[1],
    date_from: date.from,
    date_to: date.to,
    place_id: meeting.place === undefined ? null : writing.actor(meeting.place),
    published_from: published.from,
  }));
  await insertRows(statements, 'meeting_decision', DECISION_TYPES, rows);
  const actors = found.flatMap(({ meeting, date }, index) =>
    partsOfMeeting(writing, meeting).map(({ actor, role, side, isSide }, ordinal) => ({
      article_id: articleId,
      key: meeting.id,
      ordinal,
      meeting_id: ids[index] ?? 0,
      actor_id: actor,
      role,
      side_id: side,
      is_side: isSide,
      date_from: date.from,
    })),
  );
  await insertRows(statements, 'meeting_decision_actor', ACTOR_TYPES, actors);
}
