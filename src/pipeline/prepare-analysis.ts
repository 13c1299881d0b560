import { UserError } from '../errors';
import type { Article, Rejection } from '../model/article';
import { resolver } from '../resolve/resolve';
import { writeError } from '../store/database-error';
import { saveAnalysis } from '../store/queries/save-article';
import type { Alongside } from '../store/queries/statements';
import type { Analysed } from './analyse-despite-faults';
import { withArticleActors } from './article-actors';
import type { IngestContext } from './ingest-context';

/** Writes the analysis; `written` is false where the article was deleted or got another text meanwhile. */
export type WriteAnalysis = (alongside?: Alongside) => Promise<{ written: boolean; problems: Rejection[] }>;

/** What is found in an article, the first time and each time again. */
export async function analyseArticle({ analyse }: IngestContext, article: Article): Promise<Analysed> {
  const { text, published, language } = article;
  return analyse({ text, published: published?.value, language });
}

/**
 * Analyses a stored article again: the part of the work that articles can be in at the same time.
 * @throws UserError where the analysis failed, whole or in part: then what was found before is worth more.
 */
export async function prepareAnalysis(context: IngestContext, article: Article): Promise<WriteAnalysis> {
  const { findings, problems } = await analyseArticle(context, article);
  const fault = problems.find(({ code }) => code === 'ANALYSIS_INCOMPLETE');
  if (fault) throw new UserError(fault.code, `What was found before stays. ${fault.message}`);
  return async (alongside) => {
    try {
      const input = { ...withArticleActors(article, findings), runId: await context.run() };
      return { written: await saveAnalysis(context.dataSource, input, resolver, alongside), problems };
    } catch (error) {
      throw writeError(error);
    }
  };
}
