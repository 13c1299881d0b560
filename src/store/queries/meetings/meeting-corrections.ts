import type { MeetingFields } from '../../../model/correction';
import { dateValues, prefixed, UNKNOWN } from '../rows/when-values';
import { send, type Statements } from '../statements';

interface Told {
  id: number;
  fields: MeetingFields;
}

/** Sets what people said of these meetings over what the reports say; of several who said it, the last. */
export async function correctMeetings(statements: Statements, ids: readonly number[]): Promise<void> {
  const rows = await statements.query<Told[]>(SAID, [ids]);
  const told = new Map<number, MeetingFields>();
  for (const { id, fields } of rows) told.set(id, { ...told.get(id), ...fields });
  for (const [id, fields] of told) await setFields(statements, id, fields);
}

const SAID = `/* meetingCorrections */
select meeting.id, correction.details -> 'fields' as fields
from meeting
join known_meeting as known on coalesce(known.merged_into, known.id) = meeting.id
join correction_target as target on target.kind = 'meeting' and target.number = known.id
join correction on correction.id = target.correction_id
where meeting.id = any ($1::bigint[]) and correction.undone_at is null and correction.details ? 'fields'
order by correction.id`;

async function setFields(statements: Statements, id: number, fields: MeetingFields): Promise<void> {
  const { status, date, place, participants } = fields;
  if (status !== undefined)
    await send(statements, 'update meeting set status = $2 where id = $1', [id, status]);
  if (place !== undefined) {
    await send(
      statements,
      `/* setMeetingPlace */ update meeting set place_id = coalesce(merged_into, actor.id) from actor
       where meeting.id = $1 and actor.id = $2`,
      [id, place],
    );
  }
  if (date !== undefined) await setDate(statements, id, date);
  if (participants !== undefined) await statements.query(PARTICIPANTS, [id, participants]);
}

async function setDate(statements: Statements, id: number, date: string): Promise<void> {
  const columns = prefixed('date', { ...UNKNOWN, ...dateValues(date, 'USER') });
  const names = Object.keys(columns);
  await send(
    statements,
    `/* setMeetingDate */ update meeting set date_article_id = null,
       ${names.map((name, index) => `${name} = $${index + 2}`).join(', ')} where id = $1`,
    [id, ...Object.values(columns)],
  );
  await send(
    statements,
    `update meeting_actor set date_from = meeting.date_from, date_to = meeting.date_to from meeting
     where meeting.id = $1 and meeting_actor.meeting_id = $1`,
    [id],
  );
}

/** Those who took part by some report keep their part; the others are parties, or people who came. */
const PARTICIPANTS = `/* setParticipants */
with wanted as (
  select coalesce(actor.merged_into, actor.id) as id, min(given.position) as position
  from unnest($2::bigint[]) with ordinality as given (id, position) join actor on actor.id = given.id group by 1
), gone as (
  delete from meeting_actor where meeting_id = $1 and actor_id not in (select id from wanted)
)
insert into meeting_actor (meeting_id, ordinal, actor_id, role, is_side, date_from, date_to)
select meeting.id,
  (select coalesce(max(ordinal), -1) from meeting_actor where meeting_id = meeting.id) + wanted.position,
  wanted.id, case when actor.type = 'PERSON' then 'DELEGATE' else 'PARTY' end, actor.type <> 'PERSON',
  meeting.date_from, meeting.date_to
from wanted join actor on actor.id = wanted.id join meeting on meeting.id = $1
where not exists (select from meeting_actor where meeting_id = $1 and actor_id = wanted.id)`;
