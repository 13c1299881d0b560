import type { ArticleCorrection, CorrectionDetails } from '../../model/correction';
import type { Statements } from './statements';

/** What people corrected of an article's findings and is in force, the oldest first. */
export async function articleCorrections(
  statements: Statements,
  articleId: number,
): Promise<ArticleCorrection[]> {
  return (await correctionsOf(statements, articleId)).map(({ correction }) => correction);
}

/** The same, with the id of the correction that each is a part of. */
export async function correctionsOf(
  statements: Statements,
  articleId: number,
): Promise<{ id: number; correction: ArticleCorrection }[]> {
  const rows = await statements.query<{ id: number; details: CorrectionDetails }[]>(
    `/* articleCorrections */ select correction.id, correction.details from correction_target as target
     join correction on correction.id = target.correction_id
     where target.kind = 'article' and target.number = $1 and correction.undone_at is null
     order by correction.id`,
    [articleId],
  );
  return rows.flatMap(({ id, details }) =>
    ofArticle(details, articleId).map((correction) => ({ id, correction })),
  );
}

function ofArticle(details: CorrectionDetails, articleId: number): ArticleCorrection[] {
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
