import type { Article, Rejection } from '../model/article';
import { resolver } from '../resolve/resolve';
import { databaseError } from '../store/database-error';
import { articleIdentity, textHash } from '../store/queries/article-identity';
import { findArticle } from '../store/queries/find-article';
import { saveArticle } from '../store/queries/save-article';
import { withArticleActors } from './article-actors';
import { checkArticle } from './check-article';
import type { IngestContext } from './ingest-context';
import { languageProblem } from './language-problem';

export interface IngestedArticle {
  articleId: number;
  /** False where this address (without one: this outlet, day and text) was there already with the same text. */
  created: boolean;
  /** What a person may mend; the article is in all the same. */
  problems: Rejection[];
}

/** An analysed article, ready to be written. */
export type WriteArticle = () => Promise<IngestedArticle>;

/** Takes in one article. Throws a UserError where its text or the database can't be had. */
export async function ingestArticle(context: IngestContext, article: Article): Promise<IngestedArticle> {
  const write = await prepareArticle(context, article);
  return write();
}

/**
 * The part of the work that articles can be in at the same time: check and analysis. What it returns writes the
 * article; written one after the other in their order, the same articles make the same graph.
 */
export async function prepareArticle(context: IngestContext, given: Article): Promise<WriteArticle> {
  const { article, problems } = checkArticle(given);
  const known = await knownArticle(context, article);
  if (known !== null) return async () => ({ articleId: known, created: false, problems });
  const findings = await context.analyse({ text: article.text, published: article.published?.value });
  const found = withArticleActors(article, findings);
  return async () => {
    try {
      const input = { ...found, runId: await context.run() };
      const { articleId, outcome } = await saveArticle(context.dataSource, input, resolver);
      const all = [...problems, ...languageProblem(article.language, findings.language)];
      return { articleId, created: outcome !== 'UNCHANGED', problems: all };
    } catch (error) {
      throw databaseError(error);
    }
  };
}

/** The id of an article that is there with the same text: then there is nothing to analyse. */
async function knownArticle({ dataSource }: IngestContext, article: Article): Promise<number | null> {
  try {
    const known = await findArticle(dataSource, articleIdentity(article));
    return known?.textHash.equals(textHash(article.text)) ? known.id : null;
  } catch (error) {
    throw databaseError(error);
  }
}
