import type { ArticleToSave } from '../article-to-save';
import { sendLast, type Statements } from '../statements';
import type { Writing } from '../writing';

/** How often an article's text calls an actor by a name. */
export interface NameCount {
  actorId: number;
  text: string;
  count: number;
}

/** A name that is broken over two lines is the same name. In SQL what JavaScript's \s is, wherever Postgres runs. */
export const ON_ONE_LINE = `regexp_replace(words,
  '[\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+', ' ', 'g')`;

/** As the article shows them by now. */
export async function actorNameCounts(statements: Statements, articleId: number): Promise<NameCount[]> {
  return statements.query<NameCount[]>(
    `/* actorNameCounts */
     select actor_id as "actorId", ${ON_ONE_LINE} as text, count(*)::int as count
     from mention where article_id = $1 and kind = 'NAME' group by 1, 2 order by 1, 2`,
    [articleId],
  );
}

/** As the article is about to show them. */
export function nameCountsOf({ findings, actor, span }: Writing): NameCount[] {
  const counts = new Map<string, NameCount>();
  for (const mention of findings.mentions) {
    if (mention.kind !== 'NAME') continue;
    const actorId = actor(mention.actor);
    const text = span([mention.start, mention.end]).words.replace(/\s+/g, ' ');
    const id = `${actorId} ${text}`;
    counts.set(id, { actorId, text, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** How an article refers to an actor: the times that its text mentions it; 0 for who only wrote or printed it. */
export interface ActorCount {
  actorId: number;
  mentions: number;
}

/** Every actor of an article, as it shows them by now: mentioned, outlet, author, credited or dateline. */
export async function actorCounts(statements: Statements, articleId: number): Promise<ActorCount[]> {
  return statements.query<ActorCount[]>(
    `/* actorCounts */
     select actor_id as "actorId", max(mentions)::int as mentions from (
       select actor_id, mention_count as mentions from article_actor where article_id = $1
       union all select actor_id, 0 from article_author where article_id = $1
       union all select actor_id, 0 from article_credit where article_id = $1
       union all select outlet_id, 0 from article where id = $1 and outlet_id is not null
       union all select dateline_id, 0 from article where id = $1 and dateline_id is not null) as reference
     group by actor_id order by actor_id`,
    [articleId],
  );
}

/** Every actor of an article, as it is about to show them. */
export function actorCountsOf(
  { findings, actor }: Writing,
  { outlet, dateline, authors, credits }: ArticleToSave,
): ActorCount[] {
  const counts = new Map<number, number>();
  for (const mention of findings.mentions) {
    const id = actor(mention.actor);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const key of [outlet, dateline, ...authors, ...credits.map((credit) => credit.actor)]) {
    if (key !== null && !counts.has(actor(key))) counts.set(actor(key), 0);
  }
  return [...counts].map(([actorId, mentions]) => ({ actorId, mentions }));
}

/**
 * Brings the actors' own counts up to date. Last in the transaction and in the order of ids: these are the rows that
 * writers meet at.
 */
export async function countActors(
  statements: Statements,
  earlier: readonly ActorCount[],
  now: readonly ActorCount[],
): Promise<void> {
  const changes = new Map<number, { mentions: number; articles: number }>();
  for (const [counts, sign] of [
    [earlier, -1],
    [now, 1],
  ] as const) {
    for (const { actorId, mentions } of counts) {
      const change = changes.get(actorId) ?? { mentions: 0, articles: 0 };
      changes.set(actorId, { mentions: change.mentions + sign * mentions, articles: change.articles + sign });
    }
  }
  await addToCounts(
    statements,
    [...changes].map(([id, change]) => ({ id, ...change })),
  );
}

/** By how much an actor's own counts change. */
export interface CountChange {
  id: number;
  mentions: number;
  articles: number;
}

export async function addToCounts(statements: Statements, changes: readonly CountChange[]): Promise<void> {
  const rows = changes.filter(({ mentions, articles }) => mentions !== 0 || articles !== 0);
  if (rows.length === 0) return;
  await sendLast(statements, COUNT, [
    rows.map(({ id }) => id),
    rows.map(({ mentions }) => mentions),
    rows.map(({ articles }) => articles),
  ]);
}

const COUNT = `/* countActors */
update actor set mention_count = mention_count + change.mentions, article_count = article_count + change.articles
from (select id, sum(mentions) as mentions, sum(articles) as articles
  from unnest($1::bigint[], $2::int[], $3::int[]) as changed (id, mentions, articles)
  group by id order by id) as change
where actor.id = change.id`;
