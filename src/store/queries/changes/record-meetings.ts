import { send, type Statements } from '../statements';
import { GRAPH_CHANGED } from './change-channel';

/** A meeting before its reports changed. */
export interface ShownMeeting {
  id: number;
  /** Empty for one that has just been made. */
  title: string;
  status: string;
}

/** Tells of meetings that are new, and of those whose status is another one now. */
export async function recordMeetings(statements: Statements, before: readonly ShownMeeting[]): Promise<void> {
  if (before.length === 0) return;
  await send(statements, RECORD, [
    before.map(({ id }) => id),
    before.map(({ title, status }) => (title === '' ? null : status)),
  ]);
}

/** Ends the statement: whoever watches one of the told meetings, or an actor of it, hears of it. */
const TO_WATCHERS = `concerned as (
  insert into change_subject (kind, number, change_id)
  select 'meeting', number, id from told
  union
  select 'actor', part.actor_id, told.id from told join meeting_actor as part on part.meeting_id = told.number
)
select pg_notify('${GRAPH_CHANGED}', '')::text where exists (select from told)`;

const RECORD = `/* recordMeetings */
with told as (
  insert into change (what, kind, number, before, after)
  select case when earlier.status is null then 'NEW_MEETING' else 'MEETING_STATUS' end, 'meeting', meeting.id,
    earlier.status, case when earlier.status is null then meeting.title else meeting.status end
  from unnest($1::bigint[], $2::text[]) as earlier (id, status) join meeting using (id)
  where earlier.status is distinct from meeting.status order by meeting.id
  returning id, number
), ${TO_WATCHERS}`;

/** Tells of the meetings among these that nobody reports any more, before they go. */
export async function recordUnreported(
  statements: Statements,
  before: readonly ShownMeeting[],
): Promise<void> {
  const known = before.filter(({ title }) => title !== '');
  if (known.length === 0) return;
  await send(statements, UNREPORTED, [known.map(({ id }) => id)]);
}

const UNREPORTED = `/* recordUnreportedMeetings */
with told as (
  insert into change (what, kind, number, before)
  select 'RETRACTED', 'meeting', id, title from meeting where id = any ($1::bigint[])
    and not exists (select from meeting_report where meeting_id = meeting.id)
  returning id, number
), ${TO_WATCHERS}`;
