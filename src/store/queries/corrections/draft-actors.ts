import type { CorrectionRequest } from '../../../model/correction';
import { cleanUnits } from '../../../model/clean-units';
import type { Statements } from '../statements';
import { anchorsIn } from './anchors';
import { targets, type Draft } from './draft';
import { findActor, findActors, readId, readName, unknown } from './find-targets';
import { keptApart } from './kept-apart';
import { pinsOf } from './pins';
import { CorrectionRefused } from './refused';

type Request<Kind extends CorrectionRequest['kind']> = Extract<CorrectionRequest, { kind: Kind }>;

export async function draftMerge(statements: Statements, request: Request<'MERGE_ACTORS'>): Promise<Draft> {
  const keep = await findActor(statements, request.keep, 'keep');
  const merge = await findActors(statements, request.merge, 'merge');
  if (merge.length === 0) throw new CorrectionRefused('NOTHING_GIVEN', 'Name whom to merge.', 'merge');
  for (const { id, type } of merge) {
    if (id === keep.id)
      throw new CorrectionRefused('SAME', `actor-${id} can't be merged with itself.`, 'merge');
    // A wrong type is put right by this: the kept one's wins.
    if (keep.type === 'UNNAMED_SOURCE' && type !== keep.type) {
      const message = `actor-${keep.id} is a source without a name and actor-${id} has one: keep that one.`;
      throw new CorrectionRefused('TYPES_DIFFER', message, 'merge');
    }
  }
  const ids = merge.map(({ id }) => id);
  const conflict = await keptApart(statements, [keep.id, ...ids]);
  if (conflict) {
    const message = `actor-${conflict.left} and actor-${conflict.right} are kept apart by correction-${conflict.correction}: undo that first.`;
    throw new CorrectionRefused('KEPT_APART', message, 'merge');
  }
  return {
    details: { kind: 'MERGE', keep: keep.id, merge: ids },
    targets: targets('actor', [keep.id, ...ids]),
  };
}

export async function draftKeepApart(statements: Statements, request: Request<'KEEP_APART'>): Promise<Draft> {
  const left = await findActor(statements, request.left, 'left');
  const right = await findActor(statements, request.right, 'right');
  if (left.id === right.id)
    throw new CorrectionRefused('SAME', `actor-${left.id} can't be kept apart from itself.`, 'right');
  const already = await keptApart(statements, [left.id, right.id]);
  if (already) {
    const message = `They are kept apart already, by correction-${already.correction}.`;
    throw new CorrectionRefused('KEPT_APART', message, 'right');
  }
  const pins = await pinsOf(statements, [left, right]);
  const articles = [...new Set(pins.map(({ articleId }) => articleId))];
  return {
    details: { kind: 'KEEP_APART', left: left.id, right: right.id, pins },
    targets: [...targets('actor', [left.id, right.id]), ...targets('article', articles)],
  };
}

export async function draftRename(statements: Statements, request: Request<'RENAME_ACTOR'>): Promise<Draft> {
  const { id } = await findActor(statements, request.id, 'id');
  const name = cleanUnits(readName(request.name, 'name'));
  return { details: { kind: 'RENAME', actor: id, name }, targets: targets('actor', [id]) };
}

export async function draftSplit(statements: Statements, request: Request<'SPLIT_ACTOR'>): Promise<Draft> {
  const from = await findActor(statements, request.id, 'id');
  const name = cleanUnits(readName(request.newName, 'newName'));
  const ids = [...new Set(request.mentions.map((id) => readId(id, ['mention'], 'mentions').number))];
  if (ids.length === 0) throw new CorrectionRefused('NOTHING_GIVEN', 'Name mentions.', 'mentions');
  const rows = await mentionsOf(statements, ids);
  for (const id of ids) {
    const mention = rows.find((row) => row.id === id);
    if (!mention) throw unknown(`mention-${id}`, 'mentions');
    if (mention.actorId !== from.id) {
      const message = `mention-${id} is one of actor-${mention.actorId}, not of actor-${from.id}.`;
      throw new CorrectionRefused('NOT_OF_ACTOR', message, 'mentions');
    }
  }
  if (rows[0]?.all === rows.length) {
    const message = `These are all mentions of actor-${from.id}: rename it instead.`;
    throw new CorrectionRefused('ALL_MENTIONS', message, 'mentions');
  }
  const made = await makeActor(statements, from.type, name);
  const articles = [...new Set(rows.map(({ articleId }) => articleId))];
  const places = rows.map(({ articleId, start, end }) => ({ articleId, start, end }));
  const mentions = await anchorsIn(statements, places);
  return {
    details: { kind: 'SPLIT', from: from.id, made, name, mentions },
    targets: [...targets('actor', [from.id, made]), ...targets('article', articles)],
  };
}

function mentionsOf(statements: Statements, ids: readonly number[]) {
  return statements.query<
    { id: number; articleId: number; actorId: number; start: number; end: number; all: number }[]
  >(
    `/* mentionsToSplit */ select mention.id, article_id as "articleId", actor_id as "actorId",
       start_offset as start, end_offset as end, actor.mention_count as all
     from mention join actor on actor.id = mention.actor_id where mention.id = any ($1::bigint[]) order by mention.id`,
    [ids],
  );
}

/** Articles never join it by themselves: it has nothing that they look it up by. */
async function makeActor(statements: Statements, type: string, name: string): Promise<number> {
  const rows = await statements.query<{ id: number }[]>(
    `/* makeActor */ with made as (select nextval(pg_get_serial_sequence('actor', 'id')) as id)
     insert into actor (id, type, name, read_name, identity_key)
     select id, $1, $2, $2, 'SPLIT|' || id from made returning id`,
    [type, name],
  );
  return rows[0]?.id ?? 0;
}
