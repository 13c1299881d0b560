import type { Arguments } from '../arguments';
import { column, many, one, paged } from '../field';
import type { Filter } from '../filters/filter';
import { searchQuery, soughtIn } from '../filters/search-query';
import { globalId } from '../global-id';
import { filteredList, inTime } from '../item';
import type { Items } from '../list';
import { ARTICLE_ACTORS } from '../narrow-tables';
import { byRank, type Order } from '../order';
import { sizeOf } from '../page';
import { rankedSearch } from '../ranked-search';
import { atArgument } from '../argument-refusal';
import { raw, sql } from '../sql';

export const idOfArticle = column((row) => globalId('article', sql`${row}.id`));
export const idOfRun = column((row) => globalId('run', sql`${row}.id`));

export const authorsOfArticle = many(
  (article) => sql`select actor.* from article_author author join actor on actor.id = author.actor_id
    where author.article_id = ${article}.id order by author.ordinal limit 100`,
);

export const creditsOfArticle = many(
  (article) => sql`select credit.* from article_credit credit where credit.article_id = ${article}.id
    order by credit.ordinal limit 100`,
);

/** What a source states needs no guess: confidence 1. */
export const topicsOfArticle = many(
  (
    article,
  ) => sql`select topic.*, 1 as confidence from article_topic topic where topic.article_id = ${article}.id
    order by topic.ordinal limit 100`,
);

/** The run whose findings the article has now. */
export const runsOfArticle = many(
  (article, args) => sql`select run.* from run where run.id = ${article}.run_id limit ${sizeOf(args)}::int`,
);

const ofArticles = {
  from: raw('article item'),
  id: raw('item.id'),
  time: raw('item.published_from'),
};

export const allArticles = paged((_row, args, scope) => {
  const items = { ...ofArticles, where: [] };
  return filteredList('article', items, (of) => articleOrder(of, args), args, scope);
});

export const articlesOfActor = paged((actor, args, scope) => {
  const items = { ...ARTICLE_ACTORS, where: [sql`item.actor_id = ${actor}.id`] };
  return filteredList('article', items, (of) => articleOrder(of, args), args, scope);
});

/** Not by its reports, since one article may report a meeting twice. */
export const articlesOfMeeting = paged((meeting, args, scope) => {
  const reporting = sql`item.id in (select article_id from meeting_report where meeting_id = ${meeting}.id)`;
  const items = { ...ofArticles, where: [reporting] };
  return filteredList('article', items, (of) => articleOrder(of, args), args, scope);
});

function articleOrder(items: Items, args: Arguments): Order {
  if (args['orderBy'] !== 'RELEVANCE') return inTime(items, String(args['orderBy']));
  const rank = sql`(select ts_rank(document, ${soughtIn(searchQuery(rankedSearch(args), 'english'))})
    from article_search where article_id = ${items.id})`;
  return byRank(rank, items.id, inTime(items, 'PUBLISHED_DESC'));
}

/** The article that was added, where the filter chooses it. */
export const articleOfEvent = one((_row, args, scope) => {
  const filter = args['filter'] as Filter | null | undefined;
  const matches = filter
    ? sql` and ${atArgument('filter', () => scope.matches('article', raw('item'), filter))}`
    : raw('');
  return sql`select item.* from article item where item.id = ${args['number']}::bigint${matches}`;
});
