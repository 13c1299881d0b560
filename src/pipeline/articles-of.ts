import type { DataSource } from 'typeorm';
import { UserError } from '../errors';
import type { Article } from '../model/article';
import { orDatabaseError } from '../store/database-error';
import { articleIdentities } from '../store/queries/versions/article-identity';
import { findKnownArticle } from '../store/queries/versions/former-articles';
import { checkArticle } from './check-article';

/** As which article this one is in, if it is: with this text or another. */
export async function articlesOf(dataSource: DataSource, given: Article): Promise<number[]> {
  const article = checked(given);
  if (!article) return [];
  const url = article.item ? null : article.url;
  const known = await orDatabaseError(findKnownArticle(dataSource, articleIdentities(article), url));
  return known && known.former === null ? [known.id] : [];
}

/** What can't be taken in isn't in. */
function checked(given: Article): Article | null {
  try {
    return checkArticle(given).article;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
