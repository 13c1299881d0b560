import type { ActorKey, FoundActor } from '../../../model/actor';
import { cutUnits } from '../../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../../model/limits';
import { nameKey } from '../../../model/name-key';
import type { ActorDecision } from '../../../model/resolution';
import { actorKeys } from './actor-keys';
import type { Statements } from '../statements';
import type { StoredDecision } from '../versions/stored-analysis';

/** Who the article's actors were before, by their keys in these findings. */
export interface EarlierActors {
  ids: ReadonlyMap<ActorKey, number>;
  /** True for another analysis of the same text. */
  sameText: boolean;
  /** The decisions of those of whom the article tells the same as before: they stay in force. */
  same: ReadonlyMap<ActorKey, StoredDecision>;
}

interface Known {
  id: number;
  type: string;
  key: string;
  name: string;
  /** True where other articles tell of it. */
  isTold: boolean;
}

/**
 * Somebody new whom the article had before goes on under the same id, unless another one of the article has it: where
 * nobody else tells of it; and where another analysis only cuts the name otherwise, or all that people said of "Premier
 * Ada Quill" were lost as soon as she is found to be "Ada Quill".
 */
export async function reviveOwn(
  statements: Statements,
  found: readonly FoundActor[],
  decisions: readonly ActorDecision[],
  earlier: EarlierActors,
  ids: Map<ActorKey, number>,
): Promise<void> {
  const fresh = decisions.filter(({ id }) => id === null);
  const wanted = fresh.filter(({ actor }) => earlier.ids.has(actor));
  if (wanted.length === 0) return;
  const taken = new Set(ids.values());
  const rows = await statements.query<Known[]>(KNOWN, [wanted.map(({ actor }) => earlier.ids.get(actor))]);
  const byKey = new Map(found.map((actor) => [actor.id, actor]));
  const free = rows.filter(({ id }) => !taken.has(id));
  const chosen = chooseOwn(fresh, free, ({ actor: key }, { id, type, name, isTold }) => {
    const actor = byKey.get(key);
    if (!actor || earlier.ids.get(key) !== id || actor.type !== type) return false;
    return !isTold || (earlier.sameText && isCutOtherwise(actor.name, name));
  });
  for (const { actor, identityKey } of fresh) {
    const own = chosen.get(identityKey);
    if (own !== undefined) ids.set(actor, own);
  }
}

/** True where one name is the other with words before or behind: "Ada Quill", "Premier Ada Quill". */
function isCutOtherwise(a: string, b: string): boolean {
  const [short = '', long = ''] = [nameKey(a), nameKey(b)].sort((one, other) => one.length - other.length);
  return short.includes(' ') && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** An id whose own key is asked for is left to the one who asks for it. */
function chooseOwn(
  fresh: readonly ActorDecision[],
  known: readonly Known[],
  fits: (decision: ActorDecision, actor: Known) => boolean,
): Map<string, number> {
  const asked = new Set(fresh.map(({ identityKey }) => identityKey));
  const free = new Set(known.filter(({ key }) => !asked.has(key)));
  const chosen = new Map<string, number>();
  for (const decision of fresh) {
    if (chosen.has(decision.identityKey)) continue;
    const own = [...free].find((actor) => fits(decision, actor));
    if (!own) continue;
    free.delete(own);
    chosen.set(decision.identityKey, own.id);
  }
  return chosen;
}

const KNOWN = `/* actorsOfBefore */
select id, type, identity_key as key, read_name as name,
  exists (select from actor_decision where actor_id = actor.id) as "isTold"
from actor where id = any ($1::bigint[])`;

/** Returns the ids that had no row before. */
export async function insertNew(
  statements: Statements,
  found: readonly FoundActor[],
  decisions: readonly ActorDecision[],
  ids: Map<ActorKey, number>,
): Promise<ReadonlySet<number>> {
  const byActor = new Map(found.map((actor) => [actor.id, actor]));
  const fresh = new Map<string, FoundActor>();
  for (const { actor, identityKey } of decisions) {
    const details = byActor.get(actor);
    if (!ids.has(actor) && details && !fresh.has(identityKey)) fresh.set(identityKey, details);
  }
  if (fresh.size === 0) return new Set();
  const keys = [...fresh.keys()].sort();
  const actors = keys.flatMap((key) => fresh.get(key) ?? []);
  const lookUp = actors.map(({ type, name }) => actorKeys(type, name));
  const rows = await statements.query<{ id: number; key: string; made: boolean }[]>(INSERT, [
    keys,
    actors.map(({ type }) => type),
    actors.map(({ name }) => cutUnits(name, MAX_NAME_LENGTH)),
    actors.map(({ kind }) => kind ?? null),
    actors.map(({ countryCode }) => countryCode ?? null),
    lookUp.map(({ surname }) => surname),
    lookUp.map(({ block }) => block),
  ]);
  const byKey = new Map(rows.map(({ key, id }) => [key, id]));
  for (const { actor, identityKey } of decisions) {
    const id = byKey.get(identityKey);
    if (!ids.has(actor) && id !== undefined) ids.set(actor, id);
  }
  return new Set(rows.filter(({ made }) => made).map(({ id }) => id));
}

/**
 * The second half gives the ids of keys that were there already: actors whom no article told of any more. A key that
 * somebody has whom this article brought into the world, and whom it doesn't mean any more, gets a number.
 */
const INSERT = `/* insertActors */
with told as (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    as told (key, type, name, kind, country_code, surname_key, block_key)
), wanted as (
  select told.*, key || case
    when exists (select from actor join actor_decision on actor_id = actor.id where identity_key = told.key)
    then '|' || nextval(pg_get_serial_sequence('actor', 'id')) else '' end as identity_key
  from told
), made as (
  insert into actor (identity_key, type, name, read_name, kind, country_code, surname_key, block_key)
  select identity_key, type, name, name, kind, country_code, surname_key, block_key from wanted
  on conflict (identity_key) do nothing returning id, identity_key
)
select made.id, wanted.key, true as made from made join wanted using (identity_key)
union all
select actor.id, wanted.key, false from actor join wanted using (identity_key)`;
