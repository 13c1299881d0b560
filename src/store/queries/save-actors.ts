import type { ActorKey, ActorType, FoundActor } from '../../model/actor';
import { cutUnits } from '../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../model/limits';
import { blockKey } from '../../model/block-key';
import type { ActorDecision, ActorsToResolve, Resolver } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';
import { actorCandidates } from './actor-candidates';
import { FindingsError } from './findings-error';
import type { Statements } from './statements';

/** An index entry holds 2,700 bytes. */
const MAX_BLOCK_LENGTH = 200;

/**
 * Finds or makes the graph's actors of an article's actors; returns their ids by the article's keys. New ones are
 * inserted in the order of their keys, so that two writers never wait for each other.
 */
export async function saveActors(
  statements: Statements,
  findings: ActorsToResolve,
  resolver: Resolver,
  articleId: number,
  publishedFrom: string | null,
): Promise<Map<ActorKey, number>> {
  const found = findings.actors;
  const candidates = await actorCandidates(statements, found, resolver, publishedFrom);
  const decisions = resolver.actors(findings, candidates, articleId);
  const ids = new Map(decisions.flatMap(({ actor, id }) => (id === null ? [] : [[actor, id] as const])));
  await insertNew(statements, found, decisions, ids);
  await completeKnown(statements, found, decisions, ids);
  await linkSources(statements, found, ids);
  return ids;
}

async function insertNew(
  statements: Statements,
  found: FoundActor[],
  decisions: ActorDecision[],
  ids: Map<ActorKey, number>,
): Promise<void> {
  const byActor = new Map(found.map((actor) => [actor.id, actor]));
  const fresh = new Map<string, FoundActor>();
  for (const { actor, id, identityKey } of decisions) {
    const details = byActor.get(actor);
    if (id === null && details && !fresh.has(identityKey)) fresh.set(identityKey, details);
  }
  if (fresh.size === 0) return;
  const keys = [...fresh.keys()].sort();
  const actors = keys.flatMap((key) => fresh.get(key) ?? []);
  const rows = await statements.query<{ id: number; key: string }[]>(INSERT, [
    keys,
    actors.map(({ type }) => type),
    actors.map(({ name }) => cutUnits(name, MAX_NAME_LENGTH)),
    actors.map(({ kind }) => kind ?? null),
    actors.map(({ countryCode }) => countryCode ?? null),
    actors.map(({ type, name }) => (type === 'PERSON' ? surnameKey(name) : null)),
    actors.map(({ type, name }) => blockOf(type, name)),
  ]);
  const idOf = new Map(rows.map(({ key, id }) => [key, id]));
  for (const { actor, id, identityKey } of decisions) {
    const made = idOf.get(identityKey);
    if (id === null && made !== undefined) ids.set(actor, made);
  }
}

/** The second half gives the ids of keys that were there already: an actor whose names had been corrected away. */
const INSERT = `/* insertActors */
with wanted as (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    as wanted (identity_key, type, name, kind, country_code, surname_key, block_key)
), made as (
  insert into actor (identity_key, type, name, kind, country_code, surname_key, block_key) select * from wanted
  on conflict (identity_key) do nothing returning id, identity_key
)
select id, identity_key as key from made
union all
select actor.id, actor.identity_key from actor join wanted using (identity_key)`;

/** Half a long name is enough to look it up by. */
function blockOf(type: ActorType, name: string): string | null {
  const key = blockKey(type, name);
  return key && cutUnits(key, MAX_BLOCK_LENGTH);
}

/** What this article knows better: a fuller name, a kind, a country. */
async function completeKnown(
  statements: Statements,
  found: FoundActor[],
  decisions: ActorDecision[],
  ids: Map<ActorKey, number>,
): Promise<void> {
  const fuller = new Map(decisions.map(({ actor, fullerName }) => [actor, fullerName]));
  const known = found.filter(({ id, kind }) => fuller.get(id) !== undefined || (kind && kind !== 'OTHER'));
  const rows = known.map((actor) => ({ ...actor, graphId: ids.get(actor.id), fuller: fuller.get(actor.id) }));
  if (rows.length === 0) return;
  await statements.query(COMPLETE, [
    rows.map(({ graphId }) => graphId),
    rows.map(({ kind }) => kind ?? null),
    rows.map(({ countryCode }) => countryCode ?? null),
    rows.map((row) => row.fuller ?? null),
    rows.map(({ type, fuller: name }) => (name && type === 'PERSON' ? surnameKey(name) : null)),
    rows.map(({ type, fuller: name }) => (name ? blockOf(type, name) : null)),
  ]);
}

/** No row is written where nothing is new: the rows of countries would be fought over. */
const COMPLETE = `/* completeActors */
update actor set
  name = coalesce(told.name, actor.name),
  surname_key = coalesce(told.surname_key, actor.surname_key),
  block_key = coalesce(told.block_key, actor.block_key),
  kind = case when actor.kind is null or actor.kind = 'OTHER' then coalesce(told.kind, actor.kind) else actor.kind end,
  country_code = coalesce(actor.country_code, told.country_code)
from (
  select id, max(kind) as kind, max(country_code) as country_code, max(name) as name, max(surname_key) as surname_key,
    max(block_key) as block_key
  from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
    as t (id, kind, country_code, name, surname_key, block_key)
  group by id) as told
where actor.id = told.id and (
  told.name <> actor.name
  or (told.kind is not null and (actor.kind is null or actor.kind = 'OTHER'))
  or (told.country_code is not null and actor.country_code is null))`;

/** "US officials" are of the United States. */
async function linkSources(
  statements: Statements,
  found: FoundActor[],
  ids: Map<ActorKey, number>,
): Promise<void> {
  const sources = found.filter(({ type, of }) => type === 'UNNAMED_SOURCE' && of !== undefined);
  if (sources.length === 0) return;
  const owner = (key: ActorKey | undefined): number => {
    const id = key === undefined ? undefined : ids.get(key);
    if (id === undefined) throw new FindingsError(`there is no actor ${key}`);
    return id;
  };
  await statements.query(
    `/* linkSources */ update actor set of_id = told.of_id
     from unnest($1::bigint[], $2::bigint[]) as told (id, of_id)
     where actor.id = told.id and actor.of_id is distinct from told.of_id`,
    [sources.map(({ id }) => owner(id)), sources.map(({ of }) => owner(of))],
  );
}
