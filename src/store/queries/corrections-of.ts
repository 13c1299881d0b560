import type { ArticleCorrection, CorrectionDetails, Pin } from '../../model/correction';
import type { Statements } from './statements';

/** A correction that is about an article, among others. */
export interface AboutArticle {
  id: number;
  details: CorrectionDetails;
}

/** What people corrected of an article and is in force, the oldest first. */
export async function correctionsAbout(statements: Statements, articleId: number): Promise<AboutArticle[]> {
  return statements.query<AboutArticle[]>(
    `/* articleCorrections */ select correction.id, correction.details from correction_target as target
     join correction on correction.id = target.correction_id
     where target.kind = 'article' and target.number = $1 and correction.undone_at is null
     order by correction.id`,
    [articleId],
  );
}

/** What they say of its findings. */
export function ofArticle({ details }: AboutArticle, articleId: number): ArticleCorrection[] {
  switch (details.kind) {
    case 'SPLIT': {
      const mentions = details.mentions.filter((mention) => mention.articleId === articleId);
      return [{ kind: 'SPLIT', actor: details.made, name: details.name, mentions }];
    }
    case 'SPEAKERS':
      return [details];
    case 'REJECT': {
      const { finding, at } = 'finding' in details ? details : { finding: 'quote' as const, at: [] };
      const here = at.filter((anchor) => anchor.articleId === articleId);
      return here.map((anchor) => ({ kind: 'REJECT', finding, at: anchor }));
    }
    default:
      return [];
  }
}

/** Whom it means, so far as they say so. */
export function pinsIn({ details }: AboutArticle, articleId: number): Pin[] {
  return details.kind === 'KEEP_APART' ? details.pins.filter((pin) => pin.articleId === articleId) : [];
}
