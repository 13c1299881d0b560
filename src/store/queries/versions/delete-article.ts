import type { DataSource } from 'typeorm';
import type { Problem } from '../../../model/article-input';
import type { Resolver } from '../../../model/resolution';
import { decideAgain, laterArticles } from '../decide-again';
import { withdrawDecisions } from '../decide-article';
import { readId, unknown } from '../corrections/find-targets';
import { CorrectionRefused } from '../corrections/refused';
import { rememberArticle } from './former-articles';
import { lockWriters } from '../lock-writers';
import { oneAtATime } from '../../transactions/one-at-a-time';
import { hideArticle } from '../show-article';
import { send, type Statements } from '../statements';
import { storedAnalyses } from './stored-analysis';

/** What became of it. Expected outcomes are data, not errors. */
export interface DeleteOutcome {
  readonly deleted: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Takes an article out, with all that rests on it alone: what later articles say is decided as if it had never been
 * there. Corrections stay; those that are about it rest until it comes back.
 */
export async function deleteArticle(
  dataSource: DataSource,
  id: string,
  resolver: Resolver,
): Promise<DeleteOutcome> {
  try {
    const number = await dataSource.transaction(async (manager) => {
      const statements = oneAtATime(manager);
      await lockWriters(statements);
      const article = readId(id, ['article'], 'id').number;
      if (!(await takeOut(statements, article, resolver))) throw unknown(`article-${article}`, 'id');
      return article;
    });
    return { deleted: `article-${number}`, problems: [] };
  } catch (error) {
    if (error instanceof CorrectionRefused) return { deleted: null, problems: [error.problem] };
    throw error;
  }
}

/** False where it isn't there. */
export async function takeOut(
  statements: Statements,
  articleId: number,
  resolver: Resolver,
): Promise<boolean> {
  const [before] = await storedAnalyses(statements, [articleId]);
  const later = before ? await laterArticles(statements, before) : [];
  if (before) await withdrawDecisions(statements, [before, ...later]);
  const findings = await hideArticle(statements, articleId, before ?? { shownNames: [] }, resolver);
  await send(statements, 'delete from copy_key where article_id = $1', [articleId]);
  const [[gone]] = await statements.query<[{ identityKey: string; textHash: Buffer }[], number]>(
    'delete from article where id = $1 returning identity_key as "identityKey", text_hash as "textHash"',
    [articleId],
  );
  await decideAgain(statements, later, resolver);
  if (gone && before) await rememberArticle(statements, gone, before, findings);
  return gone !== undefined;
}
