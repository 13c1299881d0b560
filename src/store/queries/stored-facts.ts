import type { Statements } from './statements';

/** What an article was taken in with, beside its text. */
export interface StoredFacts {
  published: string | null;
  outlet: string | null;
}

export async function storedFacts(statements: Statements, articleId: number): Promise<StoredFacts> {
  const [row] = await statements.query<StoredFacts[]>(
    `/* storedFacts */ select content #>> '{article,published,value}' as published, content #>> '{article,outlet}' as outlet
     from analysed_article where article_id = $1`,
    [articleId],
  );
  return row ?? { published: null, outlet: null };
}
