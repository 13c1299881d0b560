import type { AnalysedArticle } from '../../model/analysed-article';

/** An analysed article on its way into the tables. */
export interface ArticleToSave extends AnalysedArticle {
  runId: number;
}
