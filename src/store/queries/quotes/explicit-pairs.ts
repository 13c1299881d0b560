import type { Proposition } from '../../../model/claim';
import type { QuoteToSave } from './quote-to-save';

/**
 * Denials of an article with the one statement that the article has them deny: those that only point at it ("denied the
 * charges"), or say half of it in its words. A guess by a word or two makes a link, but no claim.
 */
export function explicitPairs(
  quotes: readonly QuoteToSave[],
  told: ReadonlyMap<number, Proposition>,
): [denial: number, denied: number][] {
  return quotes.flatMap(({ id, quote }): [number, number][] => {
    const denied = (quote.links ?? []).filter(({ kind }) => kind === 'DENIES');
    const target = quotes[denied[0]?.to ?? -1];
    const [own, other] = [told.get(id), told.get(target?.id ?? -1)];
    if (!target || denied.length !== 1 || !own || !other) return [];
    const shared = own.words.filter((word) => other.words.includes(word)).length;
    const points = own.words.length === 1 || (own.words.length === 0 && quote.about.length === 0);
    return points || (shared > 0 && shared * 2 >= own.words.length) ? [[id, target.id]] : [];
  });
}
