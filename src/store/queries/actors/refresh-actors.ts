import type { ActorType } from '../../../model/actor';
import { actorKeys } from './actor-keys';
import { send, type Statements } from '../statements';

interface Told {
  id: number;
  type: ActorType;
  name: string;
  kind: string | null;
  countryCode: string | null;
}

/**
 * Brings what is known of actors in line with the articles that tell of them, in the order in which these came: the
 * name of the first, or of the last that had a fuller one; the first kind and country. Whom no article tells of any more
 * stays as it was, and so does what reference data told before any article.
 */
export async function refreshActors(statements: Statements, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await statements.query<Told[]>(TOLD, [[...new Set(ids)]]);
  if (rows.length === 0) return;
  const keys = rows.map(({ type, name }) => actorKeys(type, name));
  await send(statements, UPDATE, [
    rows.map(({ id }) => id),
    rows.map(({ name }) => name),
    rows.map(({ kind }) => kind),
    rows.map(({ countryCode }) => countryCode),
    keys.map(({ surname }) => surname),
    keys.map(({ block }) => block),
  ]);
}

const TOLD = `/* toldOfActors */
select actor.id, actor.type,
  coalesce((select name from actor_decision where actor_id = actor.id and is_fuller
    order by article_id desc, key desc limit 1), made.name, first.name) as name,
  coalesce(known.kind, (select kind from actor_decision where actor_id = actor.id and kind <> 'OTHER'
    order by article_id, key limit 1), first.kind) as kind,
  coalesce(known.country_code, (select country_code from actor_decision
    where actor_id = actor.id and country_code is not null order by article_id, key limit 1)) as "countryCode"
from actor cross join lateral (
  select name, kind from actor_decision where actor_id = actor.id order by article_id, key limit 1) as first
left join lateral (select actor.read_name as name where actor.identity_key like 'REFERENCE|%') as made on true
left join lateral (
  select actor.kind, actor.country_code from reference where actor_id = actor.id) as known on true
where actor.id = any ($1::bigint[]) order by actor.id`;

/** A person's rename stays what is shown. */
const UPDATE = `/* refreshActors */
update actor set read_name = told.name, kind = told.kind, country_code = told.country_code,
  surname_key = told.surname_key, block_key = told.block_key,
  name = coalesce(actor.given_name, told.name)
from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
  as told (id, name, kind, country_code, surname_key, block_key)
where actor.id = told.id
  and (actor.read_name, actor.kind, actor.country_code, actor.surname_key, actor.block_key)
    is distinct from (told.name, told.kind, told.country_code, told.surname_key, told.block_key)`;
