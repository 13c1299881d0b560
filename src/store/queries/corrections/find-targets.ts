import type { ActorType } from '../../../model/actor';
import type { NodeId } from '../../../model/correction';
import { MAX_NAME_LENGTH } from '../../../model/limits';
import { UserError } from '../../../errors';
import { readGlobalId, type IdKind } from '../../plan/global-id';
import type { Statements } from '../statements';
import { CorrectionRefused } from './refused';

export interface ActorTarget {
  id: number;
  type: ActorType;
  name: string;
}

/** The actors of these ids, in their order. Refuses what is no actor, and what was merged into another one. */
export async function findActors(
  statements: Statements,
  ids: readonly NodeId[],
  field: string,
): Promise<ActorTarget[]> {
  const numbers = [...new Set(ids.map((id) => readId(id, ['actor'], field).number))];
  const rows = await statements.query<(ActorTarget & { into: number | null })[]>(
    `/* findActors */ select id, type, name, merged_into as into from actor where id = any ($1::bigint[])`,
    [numbers],
  );
  const found = numbers.map((number) => {
    const actor = rows.find(({ id }) => id === number);
    if (!actor) throw unknown(`actor-${number}`, field);
    return actor;
  });
  for (const { id, into } of found)
    if (into !== null) throw await merged(statements, 'actor', id, into, field);
  return found;
}

export async function findActor(statements: Statements, id: NodeId, field: string): Promise<ActorTarget> {
  const [actor] = await findActors(statements, [id], field);
  if (!actor) throw unknown(id, field);
  return actor;
}

/** The meetings of these ids, in their order. Refuses what no article reports, and what was merged into another one. */
export async function findMeetings(
  statements: Statements,
  ids: readonly NodeId[],
  field: string,
): Promise<number[]> {
  const numbers = [...new Set(ids.map((id) => readId(id, ['meeting'], field).number))];
  const rows = await statements.query<{ id: number; into: number | null; shown: boolean }[]>(
    `/* findMeetings */ select known.id, merged_into as into,
       exists (select from meeting where id = known.id) as shown
     from known_meeting as known where known.id = any ($1::bigint[])`,
    [numbers],
  );
  for (const number of numbers) {
    const meeting = rows.find(({ id }) => id === number);
    if (meeting?.into) throw await merged(statements, 'meeting', number, meeting.into, field);
    if (!meeting?.shown) throw unknown(`meeting-${number}`, field);
  }
  return numbers;
}

/** Refuses what isn't shaped like an id, or names another kind of node. */
export function readId(
  id: NodeId,
  kinds: readonly IdKind[],
  field: string,
): { kind: IdKind; number: number } {
  try {
    const { kind, number } = readGlobalId(id);
    // No row has an id beyond what a number holds.
    if (kinds.includes(kind) && Number.isSafeInteger(Number(number))) return { kind, number: Number(number) };
    if (kinds.includes(kind)) throw unknown(id, field);
  } catch (error) {
    if (error instanceof UserError) throw new CorrectionRefused(error.code, error.message, field);
    throw error;
  }
  const wanted = kinds.map((kind) => `${kind}-7`).join(' or ');
  throw new CorrectionRefused(
    'WRONG_KIND',
    `${id} is of another kind: ${field} takes an id like ${wanted}.`,
    field,
  );
}

/** A name that people give: with a letter or a digit, or nobody could see or look for whoever bears it. */
export function readName(given: string, field: string): string {
  const name = given.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(name))
    throw new CorrectionRefused('NAME_EMPTY', `Give a name as ${field}.`, field);
  if (name.length > MAX_NAME_LENGTH) {
    const message = `The name has ${name.length} characters; at most ${MAX_NAME_LENGTH} are taken.`;
    throw new CorrectionRefused('NAME_TOO_LONG', message, field);
  }
  return name;
}

export function unknown(id: NodeId, field: string): CorrectionRefused {
  return new CorrectionRefused('NOT_FOUND', `There is no ${id}.`, field);
}

async function merged(
  statements: Statements,
  kind: 'actor' | 'meeting',
  number: number,
  into: number,
  field: string,
): Promise<CorrectionRefused> {
  const rows = await statements.query<{ id: number }[]>(
    `/* mergeOf */ select id from correction
     where id in (select correction_id from correction_target where kind = $1 and number = $2)
       and details -> 'merge' @> to_jsonb($2::bigint) and undone_at is null order by id desc limit 1`,
    [kind, number],
  );
  const [id, chief] = [`${kind}-${number}`, `${kind}-${into}`];
  const message = rows[0]
    ? `${id} was merged into ${chief} by correction-${rows[0].id}: name ${chief}, or undo that first.`
    : `${id} is ${chief} again, since the split that made it was undone: name ${chief}.`;
  return new CorrectionRefused('ALREADY_MERGED', message, field);
}
