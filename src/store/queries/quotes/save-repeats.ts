import type { Resolver } from '../../../model/resolution';
import { insertRows } from '../rows/insert-rows';
import type { NearQuote } from './near-quotes';
import { basisOfRepeat, LINK_TYPES, speakersDecided } from './save-quote-parts';
import type { Statements } from '../statements';

interface Pair {
  quoteId: number;
  text: string;
  otherArticle: number;
  otherId: number;
  otherText: string;
  isLater: boolean;
  isDecided: boolean;
}

/** Links the quotes of an article with the same statements of the same speakers in others, from the later to the earlier. */
export async function saveRepeats(
  statements: Statements,
  articleId: number,
  near: readonly NearQuote[],
  resolver: Resolver,
): Promise<void> {
  const elsewhere = near.filter(({ kind }) => kind === 'WORDS');
  if (elsewhere.length === 0) return;
  const pairs = await statements.query<Pair[]>(PAIRS, [
    articleId,
    elsewhere.map(({ quoteId }) => quoteId),
    elsewhere.map(({ otherArticle }) => otherArticle),
    elsewhere.map(({ otherId }) => otherId),
  ]);
  const links = pairs.flatMap((pair) => {
    const held = resolver.compareQuotes(pair.text, pair.otherText);
    return held === null ? [] : [linkOf(articleId, pair, held)];
  });
  await insertRows(statements, 'quote_link', LINK_TYPES, links);
}

function linkOf(articleId: number, pair: Pair, held: number) {
  const { quoteId, otherArticle, otherId, isLater } = pair;
  const [from, to] = isLater
    ? [[articleId, quoteId] as const, [otherArticle, otherId] as const]
    : [[otherArticle, otherId] as const, [articleId, quoteId] as const];
  return {
    from_article_id: from[0],
    from_quote_id: from[1],
    to_article_id: to[0],
    to_quote_id: to[1],
    kind: 'REPEATS',
    basis: basisOfRepeat(pair),
    confidence: held,
  };
}

/** Those of the same speakers that are not linked as claims. Later is what was published later, or came later. */
const PAIRS = `/* quotesOfOneSpeaker */
select quote.id as "quoteId", quote.text, other.article_id as "otherArticle", other.id as "otherId", other.text as "otherText",
  (coalesce(article.published_from, 'infinity'), article.id)
    > (coalesce(teller.published_from, 'infinity'), teller.id) as "isLater",
  ${speakersDecided('quote.id, other.id')} as "isDecided"
from unnest($2::bigint[], $3::bigint[], $4::bigint[]) as near (quote_id, other_article, other_id)
join quote on quote.article_id = $1 and quote.id = near.quote_id
join article on article.id = $1
join quote as other on other.article_id = near.other_article and other.id = near.other_id
join article as teller on teller.id = near.other_article
where exists (
    select from quote_actor as one
    join quote_actor as two on two.actor_id = one.actor_id and two.role = 'SPEAKER'
    where one.article_id = $1 and one.quote_id = quote.id and one.role = 'SPEAKER'
      and two.article_id = other.article_id and two.quote_id = other.id)
  and not exists (select from quote_link where from_article_id = $1 and from_quote_id = quote.id
    and to_article_id = other.article_id and to_quote_id = other.id)
  and not exists (select from quote_link where to_article_id = $1 and to_quote_id = quote.id
    and from_article_id = other.article_id and from_quote_id = other.id)`;
