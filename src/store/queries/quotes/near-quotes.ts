import type { Proposition } from '../../../model/claim';
import type { Statements } from '../statements';

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
  /** What the other one claims; null where only words are in common. */
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
export const MOST_A_KEY = 10;

/** Keeps by what an article's quotes are found, and finds those of other articles that share it. */
export async function saveQuoteKeys(
  statements: Statements,
  articleId: number,
  keys: readonly QuoteKey[],
): Promise<NearQuote[]> {
  if (keys.length === 0) return [];
  return statements.query<NearQuote[]>(SAVE_AND_FIND, [
    articleId,
    keys.map(({ quoteId }) => quoteId),
    keys.map(({ kind, key }) => (kind === 'CLAIM' ? FIRST_CLAIM_KEY + key : key)),
    MOST_A_KEY,
    FIRST_CLAIM_KEY,
  ]);
}

/** The keys that are written are not there yet for what looks keys up. Nothing is looked up by null. */
const SAVE_AND_FIND = `/* quotesThatShareKeys */
with own as (
  select * from unnest($2::bigint[], $3::bigint[]) as own (quote_id, key)
), kept as (
  insert into quote_key (article_id, quote_id, key) select $1, quote_id, key from own
), near as (
  select distinct own.quote_id, same.article_id, same.quote_id as other_id,
    case when own.key >= $5::bigint then same.quote_id end as claim_of
  from own cross join lateral (
    select article_id, quote_id from quote_key where key = own.key
    order by article_id desc, quote_id desc limit $4) as same
)
select near.quote_id as "quoteId", near.article_id as "otherArticle", near.other_id as "otherId",
  case when claim_of is null then 'WORDS' else 'CLAIM' end as kind, other.content as "otherContent",
  abs(date_part('epoch', (select published_from from article where id = $1) - teller.published_from)) / 86400 as days
from near
left join proposition as other on other.article_id = near.article_id and other.quote_id = near.claim_of
left join article as teller on teller.id = other.article_id
order by 1, 2, 3`;
