import type { Statements } from './statements';

export interface StoredArticle {
  id: number;
  textHash: Buffer;
}

/** The article of this identity (see article-identity.ts), if it was taken in before. */
export async function findArticle(
  statements: Statements,
  identityKey: string,
): Promise<StoredArticle | null> {
  const rows = await statements.query<StoredArticle[]>(
    'select id, text_hash as "textHash" from article where identity_key = $1',
    [identityKey],
  );
  return rows[0] ?? null;
}
