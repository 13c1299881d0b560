import type { Article } from '../../../model/article';
import type { Statements } from '../statements';

/** What an article was taken in with, beside its text. */
export type StoredFacts = Pick<Article, 'published' | 'outlet' | 'origins'>;

export async function storedFacts(statements: Statements, articleId: number): Promise<StoredFacts> {
  const [row] = await statements.query<StoredFacts[]>(
    `/* storedFacts */ select content #> '{article,published}' as published,
       content #>> '{article,outlet}' as outlet, content #> '{article,origins}' as origins
     from analysed_article where article_id = $1`,
    [articleId],
  );
  return row ?? { published: null, outlet: null, origins: {} };
}
