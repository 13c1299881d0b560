import type { ActorKey, FoundActor } from '../../model/actor';
import { cutUnits } from '../../model/cut-units';
import type { Findings } from '../../model/findings';
import { MAX_NAME_LENGTH } from '../../model/limits';
import type { ActorCandidate, ActorDecision, KnownPosition, Resolver } from '../../model/resolution';
import { actorCandidates } from './actor-candidates';
import { actorKeys } from './actor-keys';
import { insertRows } from './insert-rows';
import { refreshActors } from './refresh-actors';
import type { Statements } from './statements';
import { actorIn } from './writing';

/** The article whose actors are decided. */
export interface DecidedArticle {
  articleId: number;
  publishedFrom: string | null;
  findings: Findings;
}

/** Who the article's actors were before, by their keys in these findings. */
export interface EarlierActors {
  ids: ReadonlyMap<ActorKey, number>;
  /** Those of whom the article tells the same as before: nothing is decided anew. */
  same: ReadonlySet<ActorKey>;
}

const DECISION_TYPES = {
  article_id: 'bigint',
  key: 'text',
  actor_id: 'bigint',
  name: 'text',
  kind: 'text',
  country_code: 'text',
  is_fuller: 'boolean',
  mention_count: 'int',
  published_from: 'timestamptz',
  positions: 'jsonb',
  reason: 'text',
};

/**
 * Finds or makes the graph's actors of an article's actors; returns their ids by the article's keys. New ones are
 * inserted in the order of their keys, so that two writers never wait for each other.
 */
export async function decideActors(
  statements: Statements,
  article: DecidedArticle,
  resolver: Resolver,
  earlier: EarlierActors,
): Promise<Map<ActorKey, number>> {
  const { findings, articleId } = article;
  const candidates = await actorCandidates(statements, findings.actors, resolver, article.publishedFrom);
  const decisions = resolver.actors(findings, candidates, articleId).map((decision) => {
    const kept = earlier.same.has(decision.actor) ? earlier.ids.get(decision.actor) : undefined;
    return kept === undefined ? decision : { ...decision, id: kept };
  });
  const ids = new Map(decisions.flatMap(({ actor, id }) => (id === null ? [] : [[actor, id] as const])));
  await reviveOwn(statements, findings.actors, decisions, earlier, ids);
  const made = await insertNew(statements, findings.actors, decisions, ids);
  await insertRows(statements, 'actor_decision', DECISION_TYPES, decisionRows(article, decisions, ids));
  await refreshActors(statements, toldAnew(findings.actors, candidates, decisions, ids, made));
  return ids;
}

/** Somebody new whom the article had before, and nobody else has, goes on under the same id. */
async function reviveOwn(
  statements: Statements,
  found: readonly FoundActor[],
  decisions: readonly ActorDecision[],
  earlier: EarlierActors,
  ids: Map<ActorKey, number>,
): Promise<void> {
  const wanted = decisions.filter(({ actor, id }) => id === null && earlier.ids.has(actor));
  if (wanted.length === 0) return;
  const rows = await statements.query<{ id: number; type: string }[]>(ABANDONED, [
    wanted.map(({ actor }) => earlier.ids.get(actor)),
  ]);
  const free = new Map(rows.map(({ id, type }) => [id, type]));
  const types = new Map(found.map(({ id, type }) => [id, type]));
  const chosen = new Map<string, number>();
  for (const { actor, identityKey } of wanted) {
    const id = earlier.ids.get(actor) ?? 0;
    if (chosen.has(identityKey) || free.get(id) !== types.get(actor)) continue;
    free.delete(id);
    chosen.set(identityKey, id);
  }
  for (const { actor, id, identityKey } of decisions) {
    const own = chosen.get(identityKey);
    if (id === null && own !== undefined) ids.set(actor, own);
  }
}

const ABANDONED = `/* abandonedActors */
select id, type from actor where id = any ($1::bigint[])
  and not exists (select from actor_decision where actor_id = actor.id)`;

/** Returns the ids that had no row before. */
async function insertNew(
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

/** The second half gives the ids of keys that were there already: actors whom no article told of any more. */
const INSERT = `/* insertActors */
with wanted as (
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    as wanted (identity_key, type, name, kind, country_code, surname_key, block_key)
), made as (
  insert into actor (identity_key, type, name, read_name, kind, country_code, surname_key, block_key)
  select identity_key, type, name, name, kind, country_code, surname_key, block_key from wanted
  on conflict (identity_key) do nothing returning id, identity_key
)
select id, identity_key as key, true as made from made
union all
select actor.id, actor.identity_key, false from actor join wanted using (identity_key)`;

function decisionRows(
  { articleId, publishedFrom, findings }: DecidedArticle,
  decisions: readonly ActorDecision[],
  ids: ReadonlyMap<ActorKey, number>,
) {
  const mentions = new Map<ActorKey, number>();
  for (const { actor } of findings.mentions) mentions.set(actor, (mentions.get(actor) ?? 0) + 1);
  const positions = positionsIn(findings, ids);
  const actor = actorIn(ids);
  const decided = new Map(decisions.map((decision) => [decision.actor, decision]));
  return findings.actors.map(({ id: key, name, kind, countryCode }) => {
    const held = positions.get(key);
    return {
      article_id: articleId,
      key,
      actor_id: actor(key),
      name: cutUnits(name, MAX_NAME_LENGTH),
      kind: kind ?? null,
      country_code: countryCode ?? null,
      is_fuller: decided.get(key)?.fullerName !== undefined,
      mention_count: mentions.get(key) ?? 0,
      published_from: publishedFrom,
      positions: held ? JSON.stringify(held) : null,
      reason: decided.get(key)?.reason ?? '',
    };
  });
}

function positionsIn(
  { roles }: Findings,
  ids: ReadonlyMap<ActorKey, number>,
): Map<ActorKey, KnownPosition[]> {
  const actor = actorIn(ids);
  const positions = new Map<ActorKey, KnownPosition[]>();
  for (const { person, title, of } of roles) {
    const position = { title: title.toLowerCase(), of: of === undefined ? null : actor(of) };
    positions.set(person, [...(positions.get(person) ?? []), position]);
  }
  return positions;
}

/**
 * Those of whom this article knows something that was not known: a fuller name, a kind, a country; and whoever is back
 * under an old id. The rows of all others are left alone, or those of countries would be fought over.
 */
function toldAnew(
  found: readonly FoundActor[],
  candidates: readonly ActorCandidate[],
  decisions: readonly ActorDecision[],
  ids: ReadonlyMap<ActorKey, number>,
  made: ReadonlySet<number>,
): number[] {
  const known = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const fuller = new Set(decisions.flatMap(({ actor, fullerName }) => (fullerName ? [actor] : [])));
  const actor = actorIn(ids);
  const keysOf = new Map<number, number>();
  for (const { id } of found) keysOf.set(actor(id), (keysOf.get(actor(id)) ?? 0) + 1);
  const isNew = ({ id: key, kind, countryCode }: FoundActor): boolean => {
    const before = known.get(actor(key));
    if (!before) return !made.has(actor(key)) || (keysOf.get(actor(key)) ?? 0) > 1;
    return (
      fuller.has(key) ||
      ((kind ?? 'OTHER') !== 'OTHER' && (before.kind ?? 'OTHER') === 'OTHER') ||
      (countryCode !== undefined && before.countryCode === null)
    );
  };
  return found.filter(isNew).map(({ id }) => actor(id));
}
