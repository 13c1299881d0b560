import type { CandidateKeys, Resolver } from '../../model/resolution';
import { decideArticle } from './decide-article';
import { showArticle } from './show-article';
import type { Statements } from './statements';
import {
  storedAnalyses,
  storeShownNames,
  type Decided,
  type StoredAnalysis,
} from './versions/stored-analysis';

/** An actor that more articles tell of doesn't rest on one of them. */
const MOST_ARTICLES = 50;
/** So many articles are decided again at most, that a deletion keeps nobody waiting for long. */
const MOST_AGAIN = 200;

/**
 * The later articles whose actors or meetings may be decided otherwise without this one, or with another text of it:
 * those that share a name or the look of a name with either text, or with one of these articles.
 */
export async function laterArticles(
  statements: Statements,
  { articleId, decided }: Pick<StoredAnalysis, 'articleId' | 'decided'>,
  keys: CandidateKeys = NO_KEYS,
): Promise<StoredAnalysis[]> {
  const articles = new Set<number>();
  const actors = new Set<number>();
  let fresh = [...new Set(decided.actors.values())];
  let asked = keys;
  while ((fresh.length > 0 || asked !== NO_KEYS) && articles.size < MOST_AGAIN) {
    fresh.forEach((id) => actors.add(id));
    const near = await statements.query<{ id: number }[]>(NEAR, [
      fresh,
      articleId,
      MOST_ARTICLES,
      [...asked.names, ...asked.surnames],
      asked.blocks,
    ]);
    near.forEach(({ id }) => articles.size < MOST_AGAIN && articles.add(id));
    const all = await statements.query<{ id: number }[]>(
      `/* actorsOfArticles */ select distinct actor_id as id from actor_decision where article_id = any ($1::bigint[])`,
      [[...articles]],
    );
    fresh = all.map(({ id }) => id).filter((id) => !actors.has(id));
    asked = NO_KEYS;
  }
  return storedAnalyses(statements, [...articles]);
}

const NO_KEYS: CandidateKeys = { names: [], surnames: [], blocks: [], identityKeys: [] };

/** Later articles of those who share a name, a surname or a block key with any of these actors, or have one of these keys. */
const NEAR = `/* articlesNearActors */
with asked as (select id, surname_key, block_key from actor where id = any ($1::bigint[])),
keys as (
  select key from name_use where actor_id = any ($1::bigint[]) and found > 0
  union select surname_key from asked where surname_key is not null
  union select * from unnest($4::text[])
), near as (
  select id from asked
  union select actor_id from keys join name_use using (key) where found > 0
    and kind in ('PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ACRONYM')
  union select actor.id from keys join actor on actor.surname_key = keys.key
  union select actor.id from asked join actor on actor.block_key = asked.block_key
  union select id from actor where block_key = any ($5::text[])
)
select distinct decision.article_id as id
from near cross join lateral (
  select article_id from actor_decision where actor_id = near.id order by article_id desc limit $3 + 1) as decision
where decision.article_id > $2
  and (select count(*) from (
    select from actor_decision where actor_id = near.id limit $3 + 1) as several) <= $3
order by 1`;

/** Decides withdrawn articles again, in the order of their intake, and shows anew those of which something changed. */
export async function decideAgain(
  statements: Statements,
  withdrawn: readonly StoredAnalysis[],
  resolver: Resolver,
): Promise<void> {
  for (const before of withdrawn) {
    const { articleId, input } = before;
    const decided = await decideArticle(statements, articleId, input, resolver, before);
    if (isSame(before.decided, decided)) continue;
    const names = await showArticle(statements, articleId, input, decided, resolver, before);
    await storeShownNames(statements, articleId, names);
  }
}

function isSame(before: Decided, now: Decided): boolean {
  return sameMap(before.actors, now.actors) && sameMap(before.meetings, now.meetings);
}

function sameMap<Key>(before: ReadonlyMap<Key, number>, now: ReadonlyMap<Key, number>): boolean {
  return before.size === now.size && [...before].every(([key, id]) => now.get(key) === id);
}
