import { overlaps } from '../../../model/span';
import { MOST_A_KEY, type NearQuote, type QuoteKey } from './near-quotes';
import type { QuoteToSave } from './quote-to-save';
import type { Propositions } from './save-claims';

/**
 * Pairs of an article's own quotes that may be of one claim, the later of the two first. What one says within another one
 * is no second statement.
 */
export function nearWithin(
  articleId: number,
  quotes: readonly Pick<QuoteToSave, 'id' | 'span'>[],
  told: Propositions,
  keys: readonly QuoteKey[],
): NearQuote[] {
  const spans = new Map(quotes.map(({ id, span }) => [id, span]));
  return pairsThatShare(keys.filter(({ kind }) => kind === 'CLAIM')).flatMap(([quoteId, otherId]) => {
    const [own, other] = [spans.get(quoteId), spans.get(otherId)];
    if (!own || !other || overlaps(own, other)) return [];
    const otherContent = told.get(otherId) ?? null;
    return [{ quoteId, otherArticle: articleId, otherId, kind: 'CLAIM', otherContent, days: 0 }];
  });
}

/** Of quotes with a key in common, each pair once. */
function pairsThatShare(keys: readonly QuoteKey[]): [quote: number, before: number][] {
  const before = new Map<number, number[]>();
  const pairs = new Map<string, [number, number]>();
  for (const { key, quoteId } of [...keys].sort((a, b) => a.quoteId - b.quoteId)) {
    const others = before.get(key) ?? [];
    for (const other of others.slice(-MOST_A_KEY)) pairs.set(`${quoteId} ${other}`, [quoteId, other]);
    before.set(key, [...others, quoteId]);
  }
  return [...pairs.values()];
}
