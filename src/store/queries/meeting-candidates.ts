import type { MeetingCandidate, MeetingToResolve } from '../../model/resolution';
import type { Statements } from './statements';

/** Of everything that meets there and then, the newest are looked at. */
const MEETINGS_A_KEY = 50;

/**
 * The graph's meetings that any of these may be: between its first two sides, with one of its people, or at its place;
 * near their dates or near the publication. At most 50 a key, so that the cost is the article's own.
 */
export async function meetingCandidates(
  statements: Statements,
  meetings: MeetingToResolve[],
  publishedFrom: string | null,
): Promise<MeetingCandidate[]> {
  const wanted = meetings.flatMap((meeting) => keysOf(meeting).map((key) => ({ ...key, meeting })));
  if (wanted.length === 0) return [];
  return statements.query<MeetingCandidate[]>(SQL, [
    wanted.map(({ actor }) => actor),
    wanted.map(({ other }) => other),
    wanted.map(({ place }) => place),
    wanted.map(({ meeting: { from, to } }) => from ?? to),
    wanted.map(({ meeting: { from, to } }) => to ?? from),
    publishedFrom,
    MEETINGS_A_KEY,
  ]);
}

interface Key {
  actor: number | null;
  other: number | null;
  place: number | null;
}

/** A side alone is no key: a great power meets somebody every day. */
function keysOf({ sides, people, placeId }: MeetingToResolve): Key[] {
  const [first, second] = sides;
  const pair =
    first !== undefined && second !== undefined ? [{ actor: first, other: second, place: null }] : [];
  const persons = people.map((actor) => ({ actor, other: null, place: null }));
  return [...pair, ...persons, ...(placeId === null ? [] : [{ actor: null, other: null, place: placeId }])];
}

/** A postponed meeting is looked for 120 days back. */
const near = (meeting: string): string => `
  (${meeting}.date_from is null or wanted.starts is null or ${meeting}.date_from <= wanted.ends + interval '2 days')
  and (${meeting}.date_from is null
    or ${meeting}.date_from >= coalesce(wanted.starts, $6::timestamptz) - interval '120 days')`;

const newest = (meeting: string, id: string): string =>
  `order by coalesce(${meeting}.date_from, '-infinity') desc, ${meeting}.${id} desc limit $7`;

const SQL = `/* meetingCandidates */
with wanted as (
  select * from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::timestamptz[])
    as wanted (actor, other, place, starts, ends)
), found as (
  select near.id from wanted cross join lateral (
    select one.meeting_id as id from meeting_actor as one
    where one.actor_id = wanted.actor and (wanted.other is null or (one.is_side and exists (
      select from meeting_actor as other
      where other.meeting_id = one.meeting_id and other.actor_id = wanted.other and other.is_side)))
      and ${near('one')}
    ${newest('one', 'meeting_id')}) as near where wanted.actor is not null
  union
  select near.id from wanted cross join lateral (
    select place.id from meeting as place where place.place_id = wanted.place and ${near('place')}
    ${newest('place', 'id')}) as near where wanted.place is not null
)
select meeting.id, meeting.kind, meeting.status,
  to_char(meeting.date_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as from,
  to_char(meeting.date_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as to,
  meeting.place_id as "placeId", part.sides, part.people, part.principals,
  (select to_char(max(published_from) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from meeting_report where meeting_id = meeting.id) as "publishedFrom"
from found join meeting using (id)
cross join lateral (
  select coalesce(json_agg(distinct actor_id) filter (where is_side), '[]') as sides,
    coalesce(json_agg(distinct actor_id) filter (where not is_side and role not in ('MEDIATOR', 'OBSERVER')), '[]') as people,
    (select coalesce(json_agg(distinct principal.id), '[]') from (
      select case when is_side then actor_id else side_id end as id from meeting_actor where meeting_id = meeting.id
      union all
      select position.of_id from meeting_actor as person cross join lateral (
        select of_id from role where person_id = person.actor_id order by id desc limit 10) as position
      where person.meeting_id = meeting.id and not person.is_side) as principal
      where principal.id is not null) as principals
  from meeting_actor where meeting_id = meeting.id) as part
where exists (select from meeting_report where meeting_id = meeting.id)
order by meeting.id`;
