import type { Proposition } from '../../model/claim';
import { insertRows } from './insert-rows';
import type { Statements } from './statements';

/** By what a quote is looked up: its words in a row, or what it claims. */
export type KeyKind = 'WORDS' | 'CLAIM';

export interface QuoteKey {
  quoteId: number;
  kind: KeyKind;
  /** A whole number below 2^32. */
  key: number;
}

/** A quote of this article, and one that has a key in common with it: elsewhere, or before it in this article. */
export interface NearQuote {
  quoteId: number;
  otherArticle: number;
  otherId: number;
  kind: KeyKind;
  /** What the other one claims; null where only words are in common, or one of the two stands within the other. */
  otherContent: Proposition | null;
  /** Between the two; null where either has no date. */
  days: number | null;
}

/** Keys of claims stand in the same table as those of words, above them. */
const FIRST_CLAIM_KEY = 2 ** 32;
/**
 * Of a phrase that thousands use the newest are looked at. Of the pairs that are one claim one in a hundred has only a
 * key in common that more than ten quotes have.
 */
const MOST_A_KEY = 10;

/** Keeps by what an article's quotes are found, and finds those that share it. */
export async function saveQuoteKeys(
  statements: Statements,
  articleId: number,
  keys: readonly QuoteKey[],
): Promise<NearQuote[]> {
  if (keys.length === 0) return [];
  const rows = keys.map(({ quoteId, kind, key }) => ({
    article_id: articleId,
    quote_id: quoteId,
    key: kind === 'CLAIM' ? FIRST_CLAIM_KEY + key : key,
  }));
  const types = { article_id: 'bigint', quote_id: 'bigint', key: 'bigint' } as const;
  await insertRows(statements, 'quote_key', types, rows);
  return statements.query<NearQuote[]>(NEAR, [
    articleId,
    rows.map(({ quote_id }) => quote_id),
    rows.map(({ key }) => key),
    MOST_A_KEY,
    FIRST_CLAIM_KEY,
  ]);
}

/** What one quote says within another one is no second statement. Nothing is looked up by null. */
const NEAR = `/* quotesThatShareKeys */
with near as (
  select distinct own.quote_id, same.article_id, same.quote_id as other_id,
    case when own.key >= $5::bigint then same.quote_id end as claim_of
  from unnest($2::bigint[], $3::bigint[]) as own (quote_id, key)
  cross join lateral (
    select article_id, quote_id from quote_key
    where key = own.key and (article_id <> $1 or quote_id < own.quote_id)
    order by article_id desc, quote_id desc limit $4) as same
)
select near.quote_id as "quoteId", near.article_id as "otherArticle", near.other_id as "otherId",
  case when claim_of is null then 'WORDS' else 'CLAIM' end as kind, other.content as "otherContent",
  case when near.article_id = $1 then 0 else abs(extract(epoch from
    (select published_from from article where id = $1) - teller.published_from))::float8 / 86400 end as days
from near
left join proposition as other on other.article_id = near.article_id and other.quote_id = near.claim_of
  and (near.article_id <> $1 or exists (
    select from quote join quote as said on said.article_id = $1 and said.id = near.other_id
    where quote.article_id = $1 and quote.id = near.quote_id
      and (quote.start_offset >= said.end_offset or said.start_offset >= quote.end_offset)))
left join article as teller on teller.id = other.article_id
order by 1, 2, 3`;
