import { column, many, nodesNamed, one, paged } from '../field';
import { globalId, type IdKind } from '../global-id';
import { listOf } from '../item';
import { byCount } from '../order';
import { sizeOf } from '../page';
import { raw, sql, type Sql } from '../sql';

export const idOfCorrection = column((row) => globalId('correction', sql`${row}.id`));

const id = raw('item.id');
const newestFirst = byCount('ID_DESC', id, id, true);

/** Undone ones too. */
export const allCorrections = paged((_row, args) =>
  listOf({ from: raw('correction item'), where: [], id }, newestFirst, args),
);

/** Of an actor, or of one that was merged into it. */
export const correctionsOfActor = paged((actor, args) => {
  const ids = sql`select part.id from actor part where part.id = ${actor}.id or part.merged_into = ${actor}.id`;
  return listOf({ from: raw('correction item'), where: [isAbout('actor', ids)], id }, newestFirst, args);
});

export const correctionsOfQuote = many(
  (quote, args) => sql`select item.* from correction item where ${isAbout('quote', sql`select ${quote}.id`)}
    order by item.id desc limit ${sizeOf(args)}::int`,
);

export const correctionsOfMeeting = many((meeting, args) => {
  const ids = sql`select part.id from known_meeting part
    where part.id = ${meeting}.id or part.merged_into = ${meeting}.id`;
  return sql`select item.* from correction item where ${isAbout('meeting', ids)}
    order by item.id desc limit ${sizeOf(args)}::int`;
});

function isAbout(kind: IdKind, ids: Sql): Sql {
  return sql`item.id in (select target.correction_id from correction_target target
    where target.kind = ${raw(`'${kind}'`)} and target.number in (${ids}))`;
}

/** Each once, as what it is shown now. */
export const targetsOfCorrection = nodesNamed(
  (
    correction,
  ) => sql`select target.kind, coalesce(actor.merged_into, known.merged_into, target.number) as number,
      min(target.ordinal) as position
    from correction_target target
    left join actor on target.kind = 'actor' and actor.id = target.number
    left join known_meeting known on target.kind = 'meeting' and known.id = target.number
    where target.correction_id = ${correction}.id group by 1, 2`,
);

/** The correction that a mutation made or undid; its number stands in the payload. */
export const correctionOfPayload = one(
  (_row, args) =>
    sql`select correction.* from correction where correction.id = ${args['correctionId']}::bigint`,
);

/** Ids that stand for this actor since merges. What an undone split had made is no merge. */
export const mergedFrom = column(
  (actor) => sql`(select coalesce(json_agg('actor-' || part.id order by part.id), '[]') from actor part
    where part.merged_into = ${actor}.id and part.identity_key not like 'UNDONE|%')`,
);
