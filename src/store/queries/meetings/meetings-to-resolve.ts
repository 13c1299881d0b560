import type { FoundMeeting } from '../../../model/meeting';
import type { MeetingToResolve } from '../../../model/resolution';
import type { WhenValues } from '../rows/when-values';
import type { Writing } from '../writing';

/** So many of a person's latest positions tell whom it may stand for. */
const POSITIONS = 10;

/** The article's meetings with the graph's actors, and whom people stand for by the positions that the graph knows. */
export async function meetingsToResolve(
  writing: Writing,
  found: { meeting: FoundMeeting; date: WhenValues }[],
): Promise<MeetingToResolve[]> {
  const meetings = found.map(({ meeting, date }) => toResolve(writing, meeting, date));
  const people = [...new Set(meetings.flatMap((meeting) => meeting.people))];
  if (people.length === 0) return meetings;
  const rows = await writing.statements.query<{ id: number; of: number[] }[]>(PRINCIPALS, [
    people,
    POSITIONS,
  ]);
  const principals = new Map(rows.map(({ id, of }) => [id, of]));
  return meetings.map((meeting) => ({
    ...meeting,
    principals: [
      ...new Set([...meeting.principals, ...meeting.people.flatMap((id) => principals.get(id) ?? [])]),
    ],
  }));
}

const PRINCIPALS = `/* principalsOfPeople */
select person.id, array_agg(distinct position.of_id) as of
from unnest($1::bigint[]) as person (id)
cross join lateral (
  select (position ->> 'of')::bigint as of_id
  from actor_decision as decision, jsonb_array_elements(decision.positions) as position
  where decision.actor_id = person.id and decision.positions is not null
  order by decision.article_id desc limit $2) as position
where position.of_id is not null group by person.id`;

function toResolve(writing: Writing, meeting: FoundMeeting, date: WhenValues): MeetingToResolve {
  const sides = meeting.sides.map((side) => writing.actor(side));
  const others = meeting.participants.filter(({ role }) => role !== 'MEDIATOR' && role !== 'OBSERVER');
  return {
    kind: meeting.kind,
    status: meeting.status,
    from: date.from,
    to: date.to,
    placeId: meeting.place === undefined ? null : writing.actor(meeting.place),
    sides,
    people: others.map(({ actor }) => writing.actor(actor)).filter((id) => !sides.includes(id)),
    principals: [...sides, ...others.flatMap(({ side }) => (side === undefined ? [] : writing.actor(side)))],
  };
}
