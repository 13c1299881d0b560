import type { MeetingCandidate, MeetingToResolve } from '../../model/resolution';
import type { Statements } from './statements';

/**
 * The graph's meetings between the first two sides of any of these, near their dates or near the publication; at most
 * 50 for each.
 */
export async function meetingCandidates(
  statements: Statements,
  meetings: MeetingToResolve[],
  publishedFrom: string | null,
): Promise<MeetingCandidate[]> {
  const known = meetings.filter(({ sides }) => sides.length >= 2);
  if (known.length === 0) return [];
  return statements.query<MeetingCandidate[]>(SQL, [
    known.map(({ sides }) => sides[0]),
    known.map(({ sides }) => sides[1]),
    known.map(({ from, to }) => from ?? to),
    known.map(({ from, to }) => to ?? from),
    publishedFrom,
  ]);
}

const SQL = `/* meetingCandidates */
with found as (
  select distinct near.meeting_id as id
  from unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::timestamptz[]) as wanted (first, second, starts, ends)
  cross join lateral (
    select one.meeting_id from meeting_actor as one
    join meeting_actor as other on other.meeting_id = one.meeting_id and other.actor_id = wanted.second and other.is_side
    where one.actor_id = wanted.first and one.is_side
      and (one.date_from is null or wanted.starts is null or one.date_from <= wanted.ends)
      and (one.date_from is null or one.date_from >=
        coalesce(wanted.starts, $5::timestamptz) - interval '40 days')
    order by coalesce(one.date_from, '-infinity') desc, one.meeting_id desc limit 50) as near)
select meeting.id, meeting.kind,
  to_char(meeting.date_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as from,
  to_char(meeting.date_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as to,
  meeting.place_id as "placeId",
  (select array_agg(distinct actor_id) from meeting_actor where meeting_id = meeting.id and is_side) as sides,
  (select to_char(max(published_from) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from meeting_report where meeting_id = meeting.id) as "publishedFrom"
from found join meeting using (id)
where exists (select from meeting_report where meeting_id = meeting.id)
order by meeting.id`;
