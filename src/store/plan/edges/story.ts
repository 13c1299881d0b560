import { column, one, paged } from '../field';
import { globalId } from '../global-id';
import { listOf } from '../item';
import { byTime } from '../order';
import { raw, sql } from '../sql';
import { countOrigins } from './origins';

export const idOfStory = column((row) => globalId('story', sql`${row}.id`));

export const storyOfArticle = one(
  (article) => sql`select story.* from article_story member join story on story.id = member.leader_id
    where member.article_id = ${article}.id`,
);

/** The newest first. */
export const articlesOfStory = paged((story, args) => {
  const id = raw('item.article_id');
  const where = [sql`item.leader_id = ${story}.id`];
  const order = byTime('PUBLISHED_DESC', raw('item.published_from'), id);
  return {
    ...listOf({ from: raw('article_story item'), where, id, nodes: 'article' }, order, args),
    grouped: 'article',
  };
});

export const originsOfStory = column((story) =>
  countOrigins(sql`select article_id from article_story where leader_id = ${story}.id`),
);
