import type { AnalysedArticle } from '../../model/analysed-article';
import type { ArticleCorrection } from '../../model/correction';
import { graphActor } from '../../model/graph-actor';
import { rejectFinding } from './reject-finding';
import { setSpeakers } from './set-speakers';
import { splitActor } from './split-actor';

/**
 * The article as people corrected it, in the order of their decisions. A correction whose words the text has no more
 * changes nothing; it comes back into force with them.
 */
export function correctArticle(
  analysed: AnalysedArticle,
  corrections: readonly ArticleCorrection[],
): AnalysedArticle {
  return corrections.reduce(correct, analysed);
}

function correct(analysed: AnalysedArticle, correction: ArticleCorrection): AnalysedArticle {
  const { article, findings } = analysed;
  switch (correction.kind) {
    case 'SPLIT':
      return splitActor(analysed, correction);
    case 'SPEAKERS': {
      const speakers = correction.speakers.map(graphActor);
      return { ...analysed, findings: setSpeakers(article.text, findings, correction.quote, speakers) };
    }
    case 'REJECT':
      return {
        ...analysed,
        findings: rejectFinding(article.text, findings, correction.finding, correction.at),
      };
  }
}
