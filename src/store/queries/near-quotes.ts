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
}

/** Keys of claims stand in the same table as those of words, above them. */
const FIRST_CLAIM_KEY = 2 ** 32;
/** Of a phrase that thousands use the newest are looked at. */
const MOST_A_KEY = 20;

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

const NEAR = `/* quotesThatShareKeys */
select distinct own.quote_id as "quoteId", same.article_id as "otherArticle", same.quote_id as "otherId",
  case when own.key >= $5::bigint then 'CLAIM' else 'WORDS' end as kind
from unnest($2::bigint[], $3::bigint[]) as own (quote_id, key)
cross join lateral (
  select article_id, quote_id from quote_key
  where key = own.key and (article_id <> $1 or quote_id < own.quote_id)
  order by article_id desc limit $4) as same
order by 1, 2, 3`;
