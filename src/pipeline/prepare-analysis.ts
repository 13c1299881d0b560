import type { Article, Rejection } from '../model/article';
import { resolver } from '../resolve/resolve';
import { saveAnalysis } from '../store/queries/save-article';
import type { Alongside } from '../store/queries/statements';
import { withArticleActors } from './article-actors';
import type { IngestContext } from './ingest-context';

/** Writes the analysis; `written` is false where the article was deleted or got another text meanwhile. */
export type WriteAnalysis = (alongside?: Alongside) => Promise<{ written: boolean; problems: Rejection[] }>;

/** Analyses a stored article again: the part of the work that articles can be in at the same time. */
export async function prepareAnalysis(context: IngestContext, article: Article): Promise<WriteAnalysis> {
  const { text, published } = article;
  const { findings, problems } = await context.analyse({ text, published: published?.value });
  return async (alongside) => {
    const input = { ...withArticleActors(article, findings), runId: await context.run() };
    return { written: await saveAnalysis(context.dataSource, input, resolver, alongside), problems };
  };
}
