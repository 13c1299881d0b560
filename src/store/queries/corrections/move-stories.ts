import type { Happening } from '../../../model/story';
import type { Resolver } from '../../../model/resolution';
import { STORY_DAYS } from '../copies/save-story';
import type { Statements } from '../statements';
import { MOVES, moveValues, type Move } from './plain-moves';

interface MovedStory extends Move {
  content: Happening;
  keys: number[];
}

/**
 * What articles begin with, by the actors as which they are shown now. Of those that tell of the same as an article that
 * stays as it is, nothing is moved; returns the moves without them.
 */
export async function moveStories(
  statements: Statements,
  moves: readonly Move[],
  told: readonly number[],
  resolver: Resolver,
): Promise<Move[]> {
  const rows = await statements.query<(Move & { content: Happening })[]>(STORIES, moveValues(moves));
  const stories = rows.map((row): MovedStory => {
    const content = moved(row.content, row);
    return { ...row, content, keys: resolver.storyKeys(content) };
  });
  const met = await storiesThatMeet(statements, stories, told);
  await writeStories(
    statements,
    stories.filter(({ articleId }) => !met.has(articleId)),
  );
  return moves.filter(({ articleId }) => !met.has(articleId));
}

function moved(content: Happening, { before, now }: Move): Happening {
  const change = (ids: readonly number[]): number[] => ids.map((id) => (id === before ? now : id));
  return { ...content, actors: change(content.actors), countries: change(content.countries) };
}

async function storiesThatMeet(
  statements: Statements,
  stories: readonly MovedStory[],
  told: readonly number[],
): Promise<ReadonlySet<number>> {
  const keyed = stories.flatMap(({ keys, ...move }) => keys.map((key) => ({ ...move, key })));
  const rows = await statements.query<{ id: number }[]>(MEET, [
    ...moveValues(keyed),
    told,
    keyed.map(({ key }) => key),
  ]);
  return new Set(rows.map(({ id }) => id));
}

async function writeStories(statements: Statements, stories: readonly MovedStory[]): Promise<void> {
  if (stories.length === 0) return;
  const ids = stories.map(({ articleId }) => articleId);
  const contents = stories.map(({ content }) => JSON.stringify(content));
  await statements.query(CONTENTS, [ids, contents]);
  await statements.query('/* dropMovedKeys */ delete from story_key where article_id = any ($1::bigint[])', [
    ids,
  ]);
  const keyed = stories.flatMap(({ articleId, keys }) => keys.map((key) => ({ articleId, key })));
  await statements.query(KEYS, [keyed.map(({ articleId }) => articleId), keyed.map(({ key }) => key)]);
}

const STORIES = `/* storiesToMove */
select move.article_id as "articleId", before, now, content from ${MOVES}
join article_story as story on story.article_id = move.article_id
where content -> 'actors' @> to_jsonb(before) or content -> 'countries' @> to_jsonb(before)`;

const MEET = `/* storiesThatMeet */
with own as materialized (
  select own.*, story.published_from from unnest($1::bigint[], $2::bigint[], $3::bigint[], $5::bigint[])
    as own (article_id, before, now, key)
  join article_story as story on story.article_id = own.article_id
), near as (
  select own.article_id, before, now, other.article_id as other_id from own
  join story_key as other on other.key = own.key and other.article_id <> own.article_id and other.published_from
    between own.published_from - ${STORY_DAYS} * interval '1 day' and own.published_from + ${STORY_DAYS} * interval '1 day'
  union select own.article_id, before, now, earlier_id from own join story_pair as pair on pair.article_id = own.article_id
  union select own.article_id, before, now, pair.article_id from own join story_pair as pair on pair.earlier_id = own.article_id
)
select distinct near.article_id as id from near join article_story as story on story.article_id = near.other_id
where (content -> 'actors' @> any (array[to_jsonb(before), to_jsonb(now)])
    or content -> 'countries' @> any (array[to_jsonb(before), to_jsonb(now)]))
  and (near.other_id not in (select unnest($4::bigint[])) or exists (select from own where own.article_id = near.other_id
    and (own.before, own.now) <> (near.before, near.now)))`;

const CONTENTS = `/* moveStories */
update article_story set content = told.content::jsonb from unnest($1::bigint[], $2::text[]) as told (id, content)
where article_id = told.id`;

const KEYS = `/* moveStoryKeys */
insert into story_key (key, article_id, published_from)
select told.key, story.article_id, story.published_from from unnest($1::bigint[], $2::bigint[]) as told (article_id, key)
join article_story as story on story.article_id = told.article_id`;
