import { recordMeetings, recordUnreported, type ShownMeeting } from '../changes/record-meetings';
import { correctMeetings } from './meeting-corrections';
import { send, type Statements } from '../statements';

/**
 * Brings meetings in line with their reports: each field by the newest report that tells it (the title by one that names
 * two who met, if any does), who took part by all of them; what people say goes before it. Of meetings that people made
 * one, the reports of the one they kept go first; only that it was held, after all, is told by any. A meeting that nobody
 * reports any more goes. In the order of ids, so that two writers never wait for each other.
 */
export async function rebuildMeetings(statements: Statements, meetings: Iterable<number>): Promise<void> {
  const ids = [...new Set(meetings)].sort((a, b) => a - b);
  if (ids.length === 0) return;
  const before = await statements.query<ShownMeeting[]>(
    'select id, title, status from meeting where id = any ($1::bigint[]) order by id for update',
    [ids],
  );
  await recordUnreported(statements, before);
  await send(statements, DROP_UNREPORTED, [ids]);
  await send(statements, FIELDS, [ids]);
  await send(statements, 'delete from meeting_actor where meeting_id = any ($1::bigint[])', [ids]);
  await send(statements, ACTORS, [ids]);
  await correctMeetings(statements, ids);
  await recordMeetings(statements, before);
}

const DROP_UNREPORTED = `/* dropUnreportedMeetings */
delete from meeting where id = any ($1::bigint[])
  and not exists (select from meeting_report where meeting_id = meeting.id)`;

const FIELDS = `/* rebuildMeetings */
with ranked as (
  select report.*, is_own,
    (select least(count(*), 2) from meeting_report_actor as part
      where part.article_id = report.article_id and part.report_id = report.id) as named,
    row_number() over (partition by meeting_id order by is_own desc, published_from desc nulls last, article_id desc, id desc) as rank
  from meeting_report as report
  cross join lateral (select exists (select from meeting_decision as decision
    where decision.article_id = report.article_id and decision.meeting_id = report.meeting_id
      and decision.start_offset = report.start_offset and decision.end_offset = report.end_offset) as is_own) as kept
  where meeting_id = any ($1::bigint[])
), told as (
  select meeting_id,
    min(rank) filter (where date_value is not null) as date_rank,
    bool_or(status = 'HELD' and not is_own) as was_held,
    (array_agg(title order by is_own desc, named desc, rank))[1] as title,
    (array_agg(level order by rank) filter (where level is not null))[1] as level,
    (array_agg(place_id order by rank) filter (where place_id is not null))[1] as place_id,
    (array_agg(host_id order by rank) filter (where host_id is not null))[1] as host_id
  from ranked group by meeting_id
)
update meeting set title = told.title, kind = newest.kind,
  status = case when was_held and newest.status in ('PLANNED', 'POSTPONED') then 'HELD' else newest.status end,
  level = told.level, place_id = told.place_id, host_id = told.host_id,
  date_value = dated.date_value, date_precision = dated.date_precision, date_origin = dated.date_origin,
  date_words = dated.date_words, date_from = dated.date_from, date_to = dated.date_to,
  date_number = dated.date_number, date_article_id = dated.article_id
from told
join ranked as newest on newest.meeting_id = told.meeting_id and newest.rank = 1
left join ranked as dated on dated.meeting_id = told.meeting_id and dated.rank = told.date_rank
where meeting.id = told.meeting_id`;

const ACTORS = `/* rebuildMeetingActors */
insert into meeting_actor (meeting_id, ordinal, actor_id, role, side_id, is_side, level, date_from, date_to)
select part.meeting_id, row_number() over (partition by part.meeting_id order by not is_side, first, actor_id, role) - 1,
  actor_id, role, side_id, is_side, part.level, meeting.date_from, meeting.date_to
from (
  select report.meeting_id, actor.actor_id, actor.role, bool_or(actor.is_side) as is_side, min(actor.ordinal) as first,
    (array_agg(actor.side_id order by report.published_from desc nulls last, report.article_id desc)
      filter (where actor.side_id is not null))[1] as side_id,
    (array_agg(actor.level order by report.published_from desc nulls last, report.article_id desc)
      filter (where actor.level is not null))[1] as level
  from meeting_report as report
  join meeting_report_actor as actor on actor.article_id = report.article_id and actor.report_id = report.id
  where report.meeting_id = any ($1::bigint[])
  group by report.meeting_id, actor.actor_id, actor.role) as part
join meeting on meeting.id = part.meeting_id`;
