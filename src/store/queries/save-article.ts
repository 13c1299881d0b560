import type { DataSource } from 'typeorm';
import type { Resolver } from '../../model/resolution';
import { articleIdentity, textHash } from './article-identity';
import type { ArticleToSave } from './article-to-save';
import { decideAgain, laterArticles } from './decide-again';
import { decideArticle, withdrawDecisions } from './decide-article';
import { findArticle, type StoredArticle } from './find-article';
import { lockArticle, lockWriters } from './lock-writers';
import { saveArticleRow, saveSearch } from './save-article-row';
import { saveVersion } from './save-version';
import { showArticle } from './show-article';
import type { Statements } from './statements';
import { storeAnalysis, storedAnalyses } from './stored-analysis';

export interface SavedArticle {
  articleId: number;
  /** UNCHANGED: the same address (or outlet, day and text) was there with the same text, and nothing was written. */
  outcome: 'CREATED' | 'REPLACED' | 'UNCHANGED';
}

/**
 * Writes an article with its findings, in one transaction: after a kill at any moment it is there whole or not at all.
 * Another text at the same address replaces the findings; `again` does so for the same text too (a new extractor).
 * Throws a FindingsError where a finding doesn't fit the text.
 */
export async function saveArticle(
  dataSource: DataSource,
  input: ArticleToSave,
  resolver: Resolver,
  { again = false } = {},
): Promise<SavedArticle> {
  return dataSource.transaction(async (statements) => {
    const identity = articleIdentity(input.article);
    await lockArticle(statements, identity);
    const known = await knownArticle(statements, identity);
    const isSame = known?.textHash.equals(textHash(input.article.text)) ?? false;
    if (known && isSame && !again) return { articleId: known.id, outcome: 'UNCHANGED' };
    const articleId = await saveArticleRow(statements, input, known?.id ?? null);
    if (!isSame) await saveVersion(statements, articleId, input.article, resolver);
    // Of a text of megabytes this takes seconds, in which others may write.
    if (!isSame) await saveSearch(statements, articleId);
    await lockWriters(statements);
    if (known) await replace(statements, known, input, resolver, isSame);
    else await create(statements, articleId, input, resolver);
    return { articleId, outcome: known ? 'REPLACED' : 'CREATED' };
  });
}

/**
 * Whoever has the writers' lock may show any article anew, so that it is taken before the row of one that is there; and
 * whoever had it may have deleted the article.
 */
async function knownArticle(statements: Statements, identity: string): Promise<StoredArticle | null> {
  if (!(await findArticle(statements, identity))) return null;
  await lockWriters(statements);
  return findArticle(statements, identity);
}

async function create(
  statements: Statements,
  articleId: number,
  input: ArticleToSave,
  resolver: Resolver,
): Promise<void> {
  const decided = await decideArticle(statements, articleId, input, resolver);
  await storeAnalysis(statements, articleId, input);
  await showArticle(statements, articleId, input, decided, resolver, null);
}

/**
 * Another analysis keeps who is who where it tells the same. Another text is decided as if it had been there from the
 * start, and with it the later articles that may have rested on the old one.
 */
async function replace(
  statements: Statements,
  { id }: StoredArticle,
  input: ArticleToSave,
  resolver: Resolver,
  isSame: boolean,
): Promise<void> {
  const [before = null] = await storedAnalyses(statements, [id]);
  const later = before && !isSame ? await laterArticles(statements, before) : [];
  if (before) await withdrawDecisions(statements, [before, ...later]);
  const decided = await decideArticle(statements, id, input, resolver, before, isSame);
  await storeAnalysis(statements, id, input);
  await showArticle(statements, id, input, decided, resolver, before ?? { shownNames: [] });
  await decideAgain(statements, later, resolver);
}
