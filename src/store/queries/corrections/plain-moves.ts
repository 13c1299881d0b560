import type { Statements } from '../statements';

/** An actor that is shown as another one than before. */
export interface ShownAs {
  id: number;
  before: number;
  now: number;
}

/** That an article shows somebody as another actor than before, by which nothing else of it changes. */
export interface Move {
  articleId: number;
  before: number;
  now: number;
}

/** The first three parameters of a statement about moves. */
export function moveValues(moves: readonly Move[]): [number[], number[], number[]] {
  return [
    moves.map(({ articleId }) => articleId),
    moves.map(({ before }) => before),
    moves.map(({ now }) => now),
  ];
}

export const MOVES = 'unnest($1::bigint[], $2::bigint[], $3::bigint[]) as move (article_id, before, now)';

/**
 * Of the articles told of that whose actors are shown as others now, those in which a row that names the one may as well name the other: nothing of them was
 * corrected, both are of one type, nobody else whom they tell of is or was shown as either, he has no part in a meeting of theirs, and no
 * quote of an article that stays as it is may by now be on the same thing, or no longer be.
 */
export async function plainMoves(
  statements: Statements,
  changed: readonly ShownAs[],
  told: readonly number[],
): Promise<Move[]> {
  if (changed.length === 0) return [];
  const alone = await statements.query<Move[]>(ALONE, [
    changed.map(({ id }) => id),
    changed.map(({ before }) => before),
    changed.map(({ now }) => now),
  ]);
  if (alone.length === 0) return [];
  const rows = await statements.query<{ id: number }[]>(QUOTED_WITH, [...moveValues(alone), told]);
  const near = new Set(rows.map(({ id }) => id));
  return alone.filter(({ articleId }) => !near.has(articleId));
}

const ALONE = `/* movesAlone */
with change as (
  select * from unnest($1::bigint[], $2::bigint[], $3::bigint[]) as change (id, before, now)
), shown as (
  select decision.article_id, coalesce(change.before, actor.merged_into, actor.id) as before,
    coalesce(change.now, actor.merged_into, actor.id) as now
  from (select distinct article_id from actor_decision where actor_id = any ($1::bigint[])) as told
  join actor_decision as decision using (article_id)
  join actor on actor.id = decision.actor_id
  left join change on change.id = actor.id
), moving as (
  select article_id, max(before) filter (where before <> now) as before, max(now) filter (where before <> now) as now
  from shown group by article_id
  having count(distinct before) filter (where before <> now) = 1 and count(distinct now) filter (where before <> now) = 1
    and count(distinct before) = count(distinct now) and count(distinct before) = count(distinct (before, now))
)
select article_id as "articleId", before, now from moving
where (select type from actor where id = moving.before) = (select type from actor where id = moving.now)
  and not exists (select from correction_target as target join correction on correction.id = target.correction_id
    where target.kind = 'article' and target.number = moving.article_id and undone_at is null)
  and not exists (select from meeting_report as report join meeting on meeting.id = report.meeting_id
    where report.article_id = moving.article_id and (
      moving.before in (report.place_id, report.host_id, meeting.place_id, meeting.host_id)
      or exists (select from meeting_actor as part where part.meeting_id = meeting.id
        and moving.before in (part.actor_id, part.side_id))
      or exists (select from meeting_report_actor as part where part.article_id = report.article_id
        and part.report_id = report.id and moving.before in (part.actor_id, part.side_id))))
order by 1`;

/**
 * Another article's quote that names either and has a key in common. Those of the articles that are shown anew meet it
 * then; those that move in the same way go on as before.
 */
const QUOTED_WITH = `/* movesQuotedWith */
with move as materialized (
  select * from ${MOVES}
), own as materialized (
  select move.*, key.key from move
  join proposition as told on told.article_id = move.article_id
  join quote_key as key on key.article_id = told.article_id and key.quote_id = told.quote_id
  where told.content -> 'parties' @> to_jsonb(move.before)
  union
  select move.*, key.key from move
  join quote_actor as part on part.article_id = move.article_id and part.actor_id = move.before
  join quote_key as key on key.article_id = part.article_id and key.quote_id = part.quote_id
)
select distinct own.article_id as id from own
join quote_key as other on other.key = own.key and other.article_id <> own.article_id
where (exists (select from quote_actor as part where part.article_id = other.article_id
      and part.quote_id = other.quote_id and part.actor_id in (own.before, own.now))
    or exists (select from proposition as told where told.article_id = other.article_id
      and told.quote_id = other.quote_id
      and (told.content -> 'parties' @> to_jsonb(own.before) or told.content -> 'parties' @> to_jsonb(own.now))))
  and (other.article_id not in (select unnest($4::bigint[])) or exists (select from move where move.article_id = other.article_id
    and (move.before, move.now) <> (own.before, own.now)))`;
