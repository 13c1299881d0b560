import type { AnalysedArticle } from '../../model/analysed-article';
import type { ArticleCorrection } from '../../model/correction';
import { correctArticle } from './correct-article';

/** True where a correction finds nothing in the article that it could be about. */
export function isLost(analysed: AnalysedArticle, correction: ArticleCorrection): boolean {
  if (correction.kind === 'SPEAKERS') {
    // Who was right all along is no loss.
    const nobody = correctArticle(analysed, [{ ...correction, speakers: [-1] }]);
    return JSON.stringify(nobody.findings) === JSON.stringify(analysed.findings);
  }
  return JSON.stringify(correctArticle(analysed, [correction])) === JSON.stringify(analysed);
}
