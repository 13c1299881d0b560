import type { ArticleCorrection, CorrectionDetails, Pin } from '../../../model/correction';
import type { Resolver } from '../../../model/resolution';
import type { EarlierFinding } from './earlier-findings';
import type { Statements } from '../statements';

/** A correction that is about an article, among others. */
export interface AboutArticle {
  id: number;
  details: CorrectionDetails;
  isUndone: boolean;
}

/** What people corrected of an article, the oldest first; undone ones too. */
export async function correctionsAbout(statements: Statements, articleId: number): Promise<AboutArticle[]> {
  return statements.query<AboutArticle[]>(
    `/* correctionsAbout */ select correction.id, details, undone_at is not null as "isUndone"
     from correction_target as target join correction on correction.id = target.correction_id
     where target.kind = 'article' and target.number = $1 order by correction.id`,
    [articleId],
  );
}

/**
 * What people spoke of, so far as its words stand in the text: where it was gone meanwhile, and comes back, it is the same
 * one. What is rejected still gives its id to nobody.
 */
export function correctedFindings(
  about: readonly AboutArticle[],
  articleId: number,
  text: string,
  resolver: Resolver,
): EarlierFinding[] {
  const spoken = about.flatMap(({ details, isUndone }) => {
    if (details.kind === 'SPEAKERS') return [{ table: 'quote' as const, at: details.quote }];
    if (details.kind !== 'REJECT' || !('finding' in details) || !isUndone) return [];
    return details.at.map((at) => ({ table: details.finding, at }));
  });
  return spoken.flatMap(({ table, at }) => {
    const place = at.articleId === articleId ? resolver.findAnchor(text, at) : null;
    if (!place) return [];
    const [start, end] = at.whole.map((offset) => offset + place[0] - at.start) as [number, number];
    return [{ table, id: at.id, kind: at.is, start, end, meetingId: null }];
  });
}

/** What one says of the article's findings. */
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

/** Whom the article means, so far as one says so. */
export function pinsIn({ details }: AboutArticle, articleId: number): Pin[] {
  return details.kind === 'KEEP_APART' ? details.pins.filter((pin) => pin.articleId === articleId) : [];
}
