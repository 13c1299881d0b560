import type { MeetingCandidate, MeetingToResolve } from '../../../model/resolution';
import type { Statements } from '../statements';

/** Of all reports of what meets there and then, the newest are looked at. */
const REPORTS_A_KEY = 100;

/**
 * The graph's meetings that any of these may be: between its first two sides, with one of its people, or at its place;
 * near their dates or near the publication. At most 100 reports a key, so that the cost is the article's own.
 */
export async function meetingCandidates(
  statements: Statements,
  meetings: MeetingToResolve[],
  publishedFrom: string | null,
): Promise<MeetingCandidate[]> {
  const wanted = meetings.flatMap((meeting) => keysOf(meeting).map((key) => ({ ...key, meeting })));
  if (wanted.length === 0) return [];
  const rows = await statements.query<MeetingCandidate[]>(SQL, [
    wanted.map(({ actor }) => actor),
    wanted.map(({ other }) => other),
    wanted.map(({ place }) => place),
    wanted.map(({ meeting: { from, to } }) => from ?? to),
    wanted.map(({ meeting: { from, to } }) => to ?? from),
    publishedFrom,
    REPORTS_A_KEY,
  ]);
  return rows.map((row) => ({ ...row, people: row.people.filter((id) => !row.sides.includes(id)) }));
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

/** The newest report first. */
const RANK = 'report.published_from desc nulls last, report.article_id desc, report.key desc';

const instant = (time: string): string =>
  `to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SQL = `/* meetingCandidates */
with wanted as (
  select * from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::timestamptz[])
    as wanted (actor, other, place, starts, ends)
), found as (
  select near.id from wanted cross join lateral (
    select one.meeting_id as id from meeting_decision_actor as one
    where one.actor_id = wanted.actor and (wanted.other is null or (one.is_side and exists (
      select from meeting_decision_actor as other
      where other.meeting_id = one.meeting_id and other.actor_id = wanted.other and other.is_side)))
      and ${near('one')}
    ${newest('one', 'meeting_id')}) as near where wanted.actor is not null
  union
  select near.id from wanted cross join lateral (
    select place.meeting_id as id from meeting_decision as place where place.place_id = wanted.place and ${near('place')}
    ${newest('place', 'meeting_id')}) as near where wanted.place is not null
), told as (
  select report.meeting_id as id,
    (array_agg(kind order by ${RANK}))[1] as kind,
    (array_agg(status order by ${RANK}))[1] as status,
    (array_agg(place_id order by ${RANK}) filter (where place_id is not null))[1] as place_id,
    (array_agg(date_from order by ${RANK}) filter (where date_from is not null or date_to is not null))[1] as date_from,
    (array_agg(date_to order by ${RANK}) filter (where date_from is not null or date_to is not null))[1] as date_to,
    max(published_from) as published_from
  from found join meeting_decision as report on report.meeting_id = found.id group by report.meeting_id
)
select told.id, told.kind, told.status, ${instant('told.date_from')} as from, ${instant('told.date_to')} as to,
  told.place_id as "placeId", part.sides, part.people, part.principals, ${instant('told.published_from')} as "publishedFrom"
from told
cross join lateral (
  select coalesce(json_agg(distinct actor_id) filter (where is_side), '[]') as sides,
    coalesce(json_agg(distinct actor_id) filter (where not is_side and role not in ('MEDIATOR', 'OBSERVER')), '[]') as people,
    (select coalesce(json_agg(distinct principal.id), '[]') from (
      select case when is_side then actor_id else side_id end as id from meeting_decision_actor where meeting_id = told.id
      union all
      select (position.told ->> 'of')::bigint from (
        select distinct actor_id from meeting_decision_actor where meeting_id = told.id and not is_side) as person
      cross join lateral (
        select position as told from actor_decision as decision, jsonb_array_elements(decision.positions) as position
        where decision.actor_id = person.actor_id and decision.positions is not null
        order by decision.article_id desc limit 10) as position) as principal
      where principal.id is not null) as principals
  from meeting_decision_actor where meeting_id = told.id) as part
order by told.id`;
