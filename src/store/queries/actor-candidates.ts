import type { ActorCandidate, CandidateKeys } from '../../model/resolution';
import type { Statements } from './statements';

/** Of a name borne by thousands, the newest bearers are looked at; of a surname or block, those mentioned most. */
const BEARERS_A_NAME = 20;

/**
 * The graph's actors that an article's actors may be, by one statement. `recent`: mentioned within 30 days of the
 * publication. `company`: those of them that the 10 latest articles mention. `positions`: the 10 latest.
 */
export async function actorCandidates(
  statements: Statements,
  keys: CandidateKeys,
  publishedFrom: string | null,
): Promise<ActorCandidate[]> {
  return statements.query<ActorCandidate[]>(SQL, [
    keys.names,
    keys.surnames,
    keys.identityKeys,
    publishedFrom,
    BEARERS_A_NAME,
    keys.blocks,
  ]);
}

const SQL = `/* actorCandidates */
with found as (
  select bearer.actor_id as id from unnest($1::text[]) as wanted (key)
  cross join lateral (
    select actor_id from actor_name where key = wanted.key
      and kind in ('PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ACRONYM')
    order by actor_id desc limit $5) as bearer
  union
  select bearer.id from unnest($2::text[]) as wanted (key)
  cross join lateral (
    select id from actor where surname_key = wanted.key order by mention_count desc, id limit $5) as bearer
  union
  select bearer.id from unnest($6::text[]) as wanted (key)
  cross join lateral (
    select id from actor where block_key = wanted.key order by mention_count desc, id limit $5) as bearer
  union
  select id from actor where identity_key = any ($3::text[])
)
select actor.id, actor.type, actor.name, actor.kind, actor.country_code as "countryCode",
  actor.identity_key as "identityKey", actor.mention_count as "mentionCount",
  (select coalesce(json_agg(json_build_object('key', key, 'kind', kind)), '[]') from actor_name
    where actor_id = actor.id) as names,
  actor.type <> 'PLACE' and exists (
    select from article_actor where actor_id = actor.id
    and coalesce(published_from, '-infinity') between $4::timestamptz - interval '30 days' and $4::timestamptz + interval '30 days') as recent,
  case when actor.type <> 'PLACE' then (
    select coalesce(json_agg(distinct other.actor_id), '[]') from (
      select article_id from article_actor where actor_id = actor.id
      order by coalesce(published_from, '-infinity') desc, article_id desc limit 10) as latest
    join article_actor as other using (article_id)
    where other.actor_id <> actor.id and other.actor_id in (select id from found)) else '[]' end as company,
  case when actor.type = 'PERSON' then (
    select coalesce(json_agg(json_build_object('title', lower(title), 'of', of_id)), '[]') from (
      select title, of_id from role where person_id = actor.id order by id desc limit 10) as latest)
    else '[]' end as positions
from found join actor using (id)
order by actor.id`;
