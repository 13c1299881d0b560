import { cutUnits } from '../../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../../model/limits';
import type { ReferenceEntity } from '../../../model/reference';
import { actorKeys } from '../actors/actor-keys';
import { keyOfName } from '../actors/name-uses';
import type { Statements } from '../statements';

/** LINKED: an actor that articles tell of; MADE: one that waits for them; KNOWN: it was there, and is brought up to date. */
export type ReferenceOutcome = 'LINKED' | 'MADE' | 'KNOWN';

export interface SavedReference {
  outcome: ReferenceOutcome;
  /** Others who bear one of its names; a person decides whether they are the same. */
  proposed: number;
}

/**
 * Keeps somebody whom reference data know: as the actor that it was before, as the one actor of its type that bears one
 * of its names and is told of no other country, or as one of its own.
 */
export async function saveReference(
  statements: Statements,
  entity: ReferenceEntity,
): Promise<SavedReference> {
  const keys = lookUpKeys(entity);
  const known = await actorOf(statements, entity.id);
  const linked = known === null ? await bearerOf(statements, entity, keys) : null;
  const actorId = known ?? linked ?? (await makeActor(statements, entity));
  await statements.query(
    `/* saveReference */ insert into reference (actor_id, key) values ($1, $2) on conflict (actor_id) do nothing`,
    [actorId, entity.id],
  );
  await statements.query(
    `/* linkReference */ update actor set wikidata = $2, kind = coalesce($3, kind), country_code = coalesce($4, country_code)
     where id = $1`,
    [actorId, entity.wikidata, entity.kind, entity.countryCode],
  );
  await statements.query('delete from reference_name where actor_id = $1', [actorId]);
  await statements.query(
    '/* saveReferenceNames */ insert into reference_name (actor_id, key) select $1, * from unnest($2::text[])',
    [actorId, keys],
  );
  const proposed = await proposeOthers(statements, actorId, entity, keys);
  if (known !== null) return { outcome: 'KNOWN', proposed };
  return { outcome: linked === null ? 'MADE' : 'LINKED', proposed };
}

/** Stored articles stay as they were decided: who bears another of its names there is a candidate for a merge. */
async function proposeOthers(
  statements: Statements,
  actorId: number,
  { id, type, countryCode }: ReferenceEntity,
  keys: readonly string[],
): Promise<number> {
  const rows = await statements.query<unknown[]>(PROPOSE, [type, keys, countryCode, actorId, reasonOf(id)]);
  return rows.length;
}

const reasonOf = (id: string): string => `reference data know both names as ${id}`;

/** Positions tell of bodies by name, which may come after them: they are kept once all are there. */
export async function savePositions(
  statements: Statements,
  entities: readonly ReferenceEntity[],
): Promise<void> {
  for (const { id, positions } of entities) {
    await statements.query(POSITIONS, [
      id,
      positions.map(({ title }) => title.toLowerCase()),
      positions.map(({ of }) => (of === null ? '' : keyOfName(of))),
    ]);
  }
}

/** Takes one out again; its actor stays, since ids never die. False where it wasn't there. */
export async function removeReference(statements: Statements, id: string): Promise<boolean> {
  const actorId = await actorOf(statements, id);
  if (actorId === null) return false;
  await statements.query('/* unlinkReference */ update actor set wikidata = null where id = $1', [actorId]);
  await statements.query('delete from reference where actor_id = $1', [actorId]);
  await statements.query(
    '/* withdrawProposals */ delete from merge_candidate where candidate_id = $1 and reason = $2',
    [actorId, reasonOf(id)],
  );
  return true;
}

/** A person's name of one word ("Smith") is borne by many. */
function lookUpKeys({ type, name, aliases }: ReferenceEntity): string[] {
  const keys = [name, ...aliases].map((one) => keyOfName(cutUnits(one, MAX_NAME_LENGTH)));
  const telling = keys.filter((key) => key && (type !== 'PERSON' || key.includes(' ')));
  return [...new Set(telling.length > 0 ? telling : keys.slice(0, 1))];
}

async function actorOf(statements: Statements, id: string): Promise<number | null> {
  const [row] = await statements.query<{ id: number }[]>(
    '/* actorOfReference */ select actor_id as id from reference where key = $1',
    [id],
  );
  return row?.id ?? null;
}

/** Null where several bear one name; where they bear different ones of its names, the one mentioned most. */
async function bearerOf(
  statements: Statements,
  { type, countryCode }: ReferenceEntity,
  keys: readonly string[],
): Promise<number | null> {
  const bearers = await statements.query<{ id: number; names: string[] }[]>(BEARERS, [
    type,
    keys,
    countryCode,
  ]);
  const [most, ...others] = bearers;
  const shares = others.some(({ names }) => names.some((name) => most?.names.includes(name)));
  return most && !shares ? most.id : null;
}

/** Nobody of another country, nor whom reference data know by another id. */
const BEARING = `from name_use join actor on actor.id = name_use.actor_id
where name_use.key = any ($2::text[]) and name_use.found > 0
  and name_use.kind in ('PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION')
  and ($3::text is null or actor.country_code is null or actor.country_code = $3)
  and not exists (select from reference where actor_id = actor.id)`;

const BEARERS = `/* bearersOfReference */
select actor.id, json_agg(distinct name_use.key) as names ${BEARING} and actor.type = $1
group by actor.id, actor.found_mentions order by actor.found_mentions desc, actor.id limit 20`;

/** Of another type are those of whom nothing but the type was read. */
const PROPOSE = `/* proposeBearers */
insert into merge_candidate (article_id, key, candidate_id, score, reason)
select decision.article_id, decision.key, $4, 0.9, $5 from (
  select distinct actor.id ${BEARING} and actor.merged_into is null
    and (actor.type = $1 or actor.type <> 'UNNAMED_SOURCE' and actor.country_code is null
      and coalesce(actor.kind, 'OTHER') = 'OTHER') limit 20) as bearer
cross join lateral (
  select article_id, key from actor_decision where actor_id = bearer.id order by article_id desc limit 1) as decision
where exists (select from actor where id = $4 and article_count > 0)
on conflict (article_id, key, candidate_id) do update set score = excluded.score, reason = excluded.reason
returning article_id`;

async function makeActor(statements: Statements, entity: ReferenceEntity): Promise<number> {
  const name = cutUnits(entity.name, MAX_NAME_LENGTH);
  const { surname, block } = actorKeys(entity.type, name);
  const [row] = await statements.query<{ id: number }[]>(
    `/* insertReferenceActor */
     insert into actor (identity_key, type, name, read_name, kind, country_code, surname_key, block_key)
     values ($1, $2, $3, $3, $4, $5, $6, $7)
     on conflict (identity_key) do update set read_name = excluded.read_name returning id`,
    [`REFERENCE|${entity.id}`, entity.type, name, entity.kind, entity.countryCode, surname, block],
  );
  return row?.id ?? 0;
}

const POSITIONS = `/* positionsOfReference */
update reference set positions = coalesce((
  select jsonb_agg(jsonb_build_object('title', held.title, 'of', (
    select min(actor.id) from reference_name as named join actor on actor.id = named.actor_id
    where named.key = held.of_key and actor.type <> 'PERSON' having count(*) = 1)) order by held.title)
  from unnest($2::text[], $3::text[]) as held (title, of_key)), '[]')
where key = $1`;
