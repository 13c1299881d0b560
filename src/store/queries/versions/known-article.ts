import type { Article } from '../../../model/article';
import { lockWriters } from '../lock-writers';
import type { Statements } from '../statements';
import { articleIdentities } from './article-identity';
import { findKnownArticle, type KnownArticle } from './former-articles';

/**
 * Whoever has the writers' lock may show any article anew, so that it is taken before the row of one that is there; and
 * whoever had it may have deleted the article.
 */
export async function knownArticle(statements: Statements, article: Article): Promise<KnownArticle | null> {
  const identities = articleIdentities(article);
  const url = article.item ? null : article.url;
  if (!(await findKnownArticle(statements, identities, url))) return null;
  await lockWriters(statements);
  return findKnownArticle(statements, identities, url);
}
