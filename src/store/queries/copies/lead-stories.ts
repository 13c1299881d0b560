import type { Statements } from '../statements';

/**
 * Gives each of these articles the leader of its story: of the earlier articles that tell of the same and lead
 * themselves the one that is most alike, or itself. Whoever begins or ceases to lead may change that for later ones, which have
 * their turn next; since leaders hang on earlier articles alone, there is an end, and the same one in whatever order
 * articles came.
 */
export async function leadStories(statements: Statements, articles: readonly number[]): Promise<void> {
  let asked = [...new Set(articles)];
  while (asked.length > 0) {
    const rows = await statements.query<{ id: number }[]>(LEAD, [asked]);
    asked = rows.map(({ id }) => id);
  }
}

const LEAD = `/* leadStories */
with chosen as (
  select own.article_id, own.leader_id as before, coalesce((
    select pair.earlier_id from story_pair as pair
    join article_story as other on other.article_id = pair.earlier_id and other.leader_id = other.article_id
    where pair.article_id = own.article_id
    order by pair.similarity desc, other.published_from, pair.earlier_id limit 1), own.article_id) as leader_id
  from article_story as own where own.article_id = any ($1::bigint[])
), changed as (
  update article_story set leader_id = chosen.leader_id from chosen
  where article_story.article_id = chosen.article_id and chosen.before <> chosen.leader_id
  returning article_story.article_id, (chosen.before = article_story.article_id) <> (chosen.leader_id = article_story.article_id) as turned
)
select distinct pair.article_id as id from changed join story_pair as pair on pair.earlier_id = changed.article_id
where turned order by 1`;
