import type { Resolver } from '../../../model/resolution';
import { addToCounts, type CountChange, type NameCount, ON_ONE_LINE } from '../actors/article-counts';
import { moveClaimActors } from '../quotes/claim-actors';
import type { NameUse } from '../actors/name-uses';
import { changeNames } from '../actors/save-names';
import type { Statements } from '../statements';
import type { ShownName } from '../versions/stored-analysis';
import { moveStories } from './move-stories';
import { MOVES, moveValues, plainMoves, type Move, type ShownAs } from './plain-moves';

/**
 * Shows actors as others in all articles at once where nothing else of an article changes by it: a few statements for
 * thousands of articles. Returns those that are done; the others of `told`, which are all that tell of these actors,
 * are to be shown anew.
 */
export async function moveActors(
  statements: Statements,
  changed: readonly ShownAs[],
  told: readonly number[],
  resolver: Resolver,
): Promise<ReadonlySet<number>> {
  const plain = await plainMoves(statements, changed, told);
  if (plain.length === 0) return new Set();
  const moves = await moveStories(statements, plain, told, resolver);
  const counts = await statements.query<CountChange[]>(COUNTS, moveValues(moves));
  const nameCounts = await statements.query<(NameCount & Move)[]>(NAME_COUNTS, moveValues(moves));
  for (const sql of [...COLUMNS.map(moveColumn), SOURCES, PROPOSITIONS])
    await statements.query(sql, moveValues(moves));
  const moved = moves.map(({ articleId }) => articleId);
  await moveClaimActors(statements, moved);
  await moveNames(statements, moves, nameCounts);
  await addToCounts(statements, counts);
  return new Set(moved);
}

const COLUMNS = [
  ['mention', 'actor_id'],
  ['article_actor', 'actor_id'],
  ['article_author', 'actor_id'],
  ['article_credit', 'actor_id'],
  ['role', 'person_id'],
  ['role', 'of_id'],
  ['relation', 'from_id'],
  ['relation', 'to_id'],
  ['quote_actor', 'actor_id'],
  ['quote', 'said_at_id'],
  ['article', 'outlet_id'],
  ['article', 'dateline_id'],
] as const;

function moveColumn([table, column]: (typeof COLUMNS)[number]): string {
  const article = table === 'article' ? 'id' : 'article_id';
  return `/* moveActors */ update ${table} set ${column} = move.now from ${MOVES}
    where ${table}.${article} = move.article_id and ${table}.${column} = move.before`;
}

/** "US officials" are of the United States, as whom these are shown. */
const SOURCES = `/* moveSources */
update actor set of_id = move.now from ${MOVES}
join article_actor as seen on seen.article_id = move.article_id and seen.actor_type = 'UNNAMED_SOURCE'
where actor.id = seen.actor_id and actor.of_id = move.before`;

const part = (name: string): string => `(
  select coalesce(jsonb_agg(case when id = to_jsonb(move.before) then to_jsonb(move.now) else id end order by place), '[]')
  from jsonb_array_elements(content -> '${name}') with ordinality as part (id, place))`;

const PROPOSITIONS = `/* movePropositions */
update proposition set content = content || jsonb_build_object('about', ${part('about')}, 'parties', ${part('parties')})
from ${MOVES} where proposition.article_id = move.article_id and content -> 'parties' @> to_jsonb(move.before)`;

/** As actorCounts, for many articles. */
const COUNTS = `/* countsToMove */
with counted as (
  select before, now, sum(mentions) as mentions, count(*) as articles from (
    select move.before, move.now, move.article_id, max(mentions) as mentions from ${MOVES}
    cross join lateral (
      select mention_count as mentions from article_actor where article_id = move.article_id and actor_id = move.before
      union all select 0 from article_author where article_id = move.article_id and actor_id = move.before
      union all select 0 from article_credit where article_id = move.article_id and actor_id = move.before
      union all select 0 from article where id = move.article_id and move.before in (outlet_id, dateline_id)) as reference
    group by 1, 2, 3) as of_article
  group by 1, 2
)
select id, sum(mentions)::int as mentions, sum(articles)::int as articles from (
  select before as id, -mentions as mentions, -articles as articles from counted
  union all select now, mentions, articles from counted) as change
group by id order by id`;

/** As actorNameCounts, for many articles. */
const NAME_COUNTS = `/* nameCountsToMove */
select before, now, ${ON_ONE_LINE} as text, count(*)::int as count from ${MOVES}
join mention on mention.article_id = move.article_id and mention.actor_id = move.before and mention.kind = 'NAME'
group by 1, 2, 3`;

async function moveNames(
  statements: Statements,
  moves: readonly Move[],
  counts: readonly (Omit<NameCount, 'actorId'> & Move)[],
): Promise<void> {
  const shown = await statements.query<(Move & { names: ShownName[] })[]>(SHOWN_NAMES, moveValues(moves));
  const uses = shown.flatMap(({ names, before, now }) =>
    names.flatMap(([actorId, text, kind]) => (actorId === before ? [{ before, now, text, kind }] : [])),
  );
  const by = (end: 'before' | 'now') => ({
    uses: uses.map(({ text, kind, ...move }): NameUse => ({ actorId: move[end], text, kind })),
    counts: counts.map(({ text, count, ...move }) => ({ actorId: move[end], text, count })),
  });
  await changeNames(statements, by('before'), by('now'));
  await statements.query(STORE_NAMES, [
    shown.map(({ articleId }) => articleId),
    shown.map(({ names, before, now }) =>
      JSON.stringify(names.map(([id, text, kind]) => [id === before ? now : id, text, kind])),
    ),
  ]);
}

const SHOWN_NAMES = `/* shownNamesToMove */
select move.article_id as "articleId", before, now, shown_names as names from ${MOVES}
join analysed_article as analysed on analysed.article_id = move.article_id`;

const STORE_NAMES = `/* moveShownNames */
update analysed_article set shown_names = told.names::json from unnest($1::bigint[], $2::text[]) as told (id, names)
where article_id = told.id`;
