import { send, type Statements } from '../statements';
import { GRAPH_CHANGED } from './change-channel';

/** Tells of a correction that was made or undone. It concerns its targets, and whoever has part in the quotes among them. */
export async function recordCorrection(
  statements: Statements,
  correctionId: number,
  undone: boolean,
): Promise<void> {
  await send(statements, RECORD, [correctionId, undone]);
}

const RECORD = `/* recordCorrection */
with told as (
  insert into change (what, kind, number, before, after)
  select 'CORRECTED', 'correction', id, case when $2 then kind end, case when not $2 then kind end
  from correction where id = $1
  returning id
), concerned as (
  insert into change_subject (kind, number, change_id)
  select target.kind, target.number, told.id from told, correction_target as target
  where target.correction_id = $1 and target.kind in ('actor', 'meeting')
  union
  select 'actor', part.actor_id, told.id from told, correction_target as target
    join quote_actor as part on part.quote_id = target.number
  where target.correction_id = $1 and target.kind = 'quote'
)
select pg_notify('${GRAPH_CHANGED}', '')::text`;
