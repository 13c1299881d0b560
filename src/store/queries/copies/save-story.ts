import type { Resolver } from '../../../model/resolution';
import type { Span } from '../../../model/span';
import type { Happening } from '../../../model/story';
import { insertRows } from '../rows/insert-rows';
import { leadStories } from './lead-stories';
import { send, type Statements } from '../statements';
import { wordsOutsideNames } from '../words-outside-names';
import type { Writing } from '../writing';

/** What happened stands in the sentences that begin before it. */
const LEAD = 500;
/** Of a key that thousands share the nearest in time are compared. */
const MOST_A_KEY = 20;
/** Further apart nothing is one happening. */
export const STORY_DAYS = 3;

interface Near {
  id: number;
  content: Happening;
  days: number;
  isLater: boolean;
}

/** Joins an article with those that tell of the same happening. Without a date it is of no story. */
export async function saveStory(
  writing: Writing,
  meetings: ReadonlyMap<string, number>,
  resolver: Resolver,
): Promise<void> {
  const { statements, articleId } = writing;
  const publishedFrom = writing.published.from;
  if (publishedFrom === null) return;
  const happening = happeningOf(writing, meetings, resolver);
  const keys = resolver.storyKeys(happening);
  const near = await statements.query<Near[]>(SAVE_AND_FIND, [
    articleId,
    keys,
    publishedFrom,
    STORY_DAYS,
    MOST_A_KEY,
    JSON.stringify(happening),
  ]);
  const pairs = near.flatMap(({ id, content, days, isLater }) => {
    const similarity = resolver.compareHappenings(happening, content, days);
    if (similarity === null) return [];
    const [article_id, earlier_id] = isLater ? [articleId, id] : [id, articleId];
    return [{ article_id, earlier_id, similarity }];
  });
  const pairTypes = { article_id: 'bigint', earlier_id: 'bigint', similarity: 'real' } as const;
  await insertRows(statements, 'story_pair', pairTypes, pairs);
  if (pairs.length > 0)
    await leadStories(statements, [articleId, ...pairs.map(({ article_id }) => article_id)]);
}

/** Takes an article out of its story; those that it led find another leader. */
export async function clearStory(statements: Statements, articleId: number): Promise<void> {
  const rows = await statements.query<{ id: number }[]>(
    '/* laterOfStory */ select article_id as id from story_pair where earlier_id = $1 order by 1',
    [articleId],
  );
  for (const table of ['story_key', 'article_story'])
    await send(statements, `delete from ${table} where article_id = $1`, [articleId]);
  await send(statements, 'delete from story_pair where $1 in (article_id, earlier_id)', [articleId]);
  await leadStories(
    statements,
    rows.map(({ id }) => id),
  );
}

function happeningOf(writing: Writing, meetings: ReadonlyMap<string, number>, resolver: Resolver): Happening {
  const { findings, actor } = writing;
  const lead: Span[] = findings.sentences.filter(([start]) => start < LEAD);
  const end = lead.at(-1)?.[1] ?? 0;
  const named = new Set(
    findings.mentions.filter((mention) => mention.end <= end).map((mention) => mention.actor),
  );
  const actors = findings.actors.filter(({ id, type }) => named.has(id) && type !== 'UNNAMED_SOURCE');
  const ids = (isCountry: boolean): number[] => [
    ...new Set(actors.filter(({ kind }) => (kind === 'COUNTRY') === isCountry).map(({ id }) => actor(id))),
  ];
  return resolver.happening(wordsOutsideNames(writing, lead).words, {
    actors: ids(false),
    countries: ids(true),
    meetings: [...new Set(meetings.values())],
  });
}

/** What is written is not there yet for what looks keys up. */
const SAVE_AND_FIND = `/* articlesOnOneHappening */
with told as (
  insert into article_story (article_id, leader_id, content, published_from) values ($1, $1, $6, $3)
), kept as (
  insert into story_key (key, article_id, published_from) select key, $1, $3 from unnest($2::bigint[]) as own (key)
)
select other.article_id as id, other.content,
  abs(extract(epoch from other.published_from - $3::timestamptz))::float8 / 86400 as days,
  ($3::timestamptz, $1::bigint) > (other.published_from, other.article_id) as "isLater"
from (
  select distinct same.article_id from unnest($2::bigint[]) as own (key)
  cross join lateral (
    select article_id from story_key where key = own.key
      and published_from between $3::timestamptz - $4 * interval '1 day' and $3::timestamptz + $4 * interval '1 day'
    order by published_from, article_id limit $5) as same) as near
join article_story as other on other.article_id = near.article_id
order by 1`;
