import type { FoundActor } from '../../../model/actor';
import type { ActorCandidate, KnownSurroundings, Resolver } from '../../../model/resolution';
import type { Statements } from '../statements';

/** Of a name borne by thousands, the newest bearers are looked at; of a surname or block, those mentioned most. */
const BEARERS_A_NAME = 20;

type Named = Omit<ActorCandidate, keyof KnownSurroundings>;

/**
 * The graph's actors that an article's actors may be: by one statement those whose names come near, by another what
 * surrounds those of them that are likely.
 */
export async function actorCandidates(
  statements: Statements,
  found: FoundActor[],
  resolver: Resolver,
  publishedFrom: string | null,
): Promise<ActorCandidate[]> {
  const keys = resolver.keys(found);
  const named = await statements.query<Named[]>(NAMED, [
    keys.names,
    keys.surnames,
    keys.identityKeys,
    BEARERS_A_NAME,
    keys.blocks,
  ]);
  const candidates = named.map((actor) => ({ ...actor, ...ALONE }));
  const likely = resolver.likely(found, candidates);
  if (likely.length === 0) return candidates;
  const told = await statements.query<(KnownSurroundings & { id: number })[]>(SURROUNDINGS, [
    likely,
    publishedFrom,
  ]);
  const byId = new Map(told.map((surroundings) => [surroundings.id, surroundings]));
  return candidates.map((candidate) => ({ ...candidate, ...byId.get(candidate.id) }));
}

const ALONE: KnownSurroundings = { recent: false, company: [], positions: [] };

const NAMED = `/* actorCandidates */
with found as (
  select bearer.actor_id as id from unnest($1::text[]) as wanted (key)
  cross join lateral (
    select distinct actor_id from name_use where key = wanted.key and found > 0
      and kind in ('PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ACRONYM')
    order by actor_id desc limit $4) as bearer
  union
  select bearer.id from unnest($2::text[]) as wanted (key)
  cross join lateral (
    select id from actor where surname_key = wanted.key order by found_mentions desc, id limit $4) as bearer
  union
  select bearer.id from unnest($5::text[]) as wanted (key)
  cross join lateral (
    select id from actor where block_key = wanted.key order by found_mentions desc, id limit $4) as bearer
  union
  select id from actor where identity_key = any ($3::text[])
  union
  select actor_id from reference_name where key = any ($1::text[])
)
select actor.id, actor.type, actor.read_name as name, actor.kind, actor.country_code as "countryCode",
  actor.identity_key as "identityKey", actor.found_mentions as "mentionCount",
  (select coalesce(json_agg(json_build_object('key', key, 'kind', kind)), '[]') from (
      select key, kind from name_use where actor_id = actor.id and found > 0
      union all select key, 'ALIAS' from reference_name where actor_id = actor.id) as borne) as names,
  (select coalesce(json_agg(key order by key), '[]') from reference_name where actor_id = actor.id) as known
from found join actor using (id)
where exists (select from actor_decision where actor_id = actor.id)
  or exists (select from reference where actor_id = actor.id)
order by actor.id`;

/**
 * `recent`: within 30 days of the publication. `company`: in the 10 latest articles. `positions`: those of reference
 * data, and the 10 latest, with what they are of: the article need not name that. Each is asked of one actor after the
 * other ("limit 1", "offset 0"): a plan that is made while the tables are empty would read the decisions of all actors
 * once instead, which grows with the graph.
 */
const SURROUNDINGS = `/* surroundingsOfCandidates */
select actor.id,
  (select true from actor_decision where actor_id = actor.id and mention_count > 0
    and coalesce(published_from, '-infinity') between $2::timestamptz - interval '30 days' and $2::timestamptz + interval '30 days'
    limit 1) is not null as recent,
  (select coalesce(json_agg(distinct present.actor_id), '[]') from (
      select article_id from actor_decision where actor_id = actor.id and mention_count > 0
      order by coalesce(published_from, '-infinity') desc, article_id desc limit 10) as latest
    cross join lateral (
      select actor_id from actor_decision where article_id = latest.article_id and actor_id = any ($1::bigint[])
        and mention_count > 0 and actor_id <> actor.id offset 0) as present) as company,
  (select coalesce(json_agg(position || jsonb_build_object('at', (select jsonb_build_object('type', type, 'kind', kind)
        from actor as body where body.id = (position ->> 'of')::bigint))), '[]') from (
      select position from reference, jsonb_array_elements(reference.positions) as position
      where reference.actor_id = actor.id
      union all (select position from actor_decision as decision, jsonb_array_elements(decision.positions) as position
      where decision.actor_id = actor.id and decision.positions is not null
      order by decision.article_id desc limit 10)) as latest) as positions
from unnest($1::bigint[]) as wanted (id)
join actor on actor.id = wanted.id and actor.type <> 'PLACE'`;
