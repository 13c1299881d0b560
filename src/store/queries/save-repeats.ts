import type { Resolver } from '../../model/resolution';
import { insertRows } from './insert-rows';
import { LINK_TYPES } from './save-quote-parts';
import type { Statements } from './statements';

/** So many quotes that share words with one are compared with it. */
const MOST_NEAR = 50;

interface Near {
  quoteId: number;
  text: string;
  otherArticle: number;
  otherId: number;
  otherText: string;
  isLater: boolean;
}

/** Links the quotes of an article with the same statements of the same speakers in others, from the later to the earlier. */
export async function saveRepeats(
  statements: Statements,
  articleId: number,
  quotes: readonly { id: number; text: string }[],
  resolver: Resolver,
): Promise<void> {
  const keys = quotes.flatMap(({ id, text }) =>
    resolver.repeatKeys(text).map((key) => ({ article_id: articleId, quote_id: id, key })),
  );
  if (keys.length === 0) return;
  await insertRows(
    statements,
    'quote_key',
    { article_id: 'bigint', quote_id: 'bigint', key: 'bigint' },
    keys,
  );
  const near = await statements.query<Near[]>(NEAR, [articleId, MOST_NEAR]);
  const links = near.flatMap((pair) => {
    const held = resolver.compareQuotes(pair.text, pair.otherText);
    return held === null ? [] : [linkOf(articleId, pair, held)];
  });
  await insertRows(statements, 'quote_link', LINK_TYPES, links);
}

function linkOf(articleId: number, { quoteId, otherArticle, otherId, isLater }: Near, held: number) {
  const [from, to] = isLater
    ? [[articleId, quoteId] as const, [otherArticle, otherId] as const]
    : [[otherArticle, otherId] as const, [articleId, quoteId] as const];
  return {
    from_article_id: from[0],
    from_quote_id: from[1],
    to_article_id: to[0],
    to_quote_id: to[1],
    kind: 'REPEATS',
    basis: 'SAME_PROPOSITION',
    confidence: held,
  };
}

/** Of other articles, those that share a key and a speaker. Later is what was published later, or came later. */
const NEAR = `/* quotesThatShareWords */
select quote.id as "quoteId", quote.text, near.article_id as "otherArticle", near.id as "otherId", near.text as "otherText",
  (coalesce(article.published_from, 'infinity'), article.id)
    > (coalesce(near.published_from, 'infinity'), near.article_id) as "isLater"
from quote join article on article.id = quote.article_id
cross join lateral (
  select distinct other.article_id, other.id, other.text, teller.published_from
  from quote_key as own
  join quote_key as same on same.key = own.key and same.article_id <> own.article_id
  join quote as other on other.article_id = same.article_id and other.id = same.quote_id
  join article as teller on teller.id = other.article_id
  where own.article_id = quote.article_id and own.quote_id = quote.id and exists (
    select from quote_actor as one
    join quote_actor as two on two.actor_id = one.actor_id and two.role = 'SPEAKER'
    where one.article_id = quote.article_id and one.quote_id = quote.id and one.role = 'SPEAKER'
      and two.article_id = other.article_id and two.quote_id = other.id)
  order by other.article_id desc, other.id desc limit $2) as near
where quote.article_id = $1`;
