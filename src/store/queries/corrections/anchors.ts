import type { Anchor } from '../../../model/correction';
import type { Statements } from '../statements';

interface Place {
  articleId: number;
  start: number;
  end: number;
}

/** Places with the words of their articles. */
export async function anchorsIn(
  statements: Statements,
  places: readonly Place[],
): Promise<(Anchor & { articleId: number })[]> {
  const rows = await statements.query<{ id: number; text: string }[]>(
    '/* textsOfArticles */ select id, text from article where id = any ($1::bigint[])',
    [[...new Set(places.map(({ articleId }) => articleId))]],
  );
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return places.map(({ articleId, start, end }) => ({
    articleId,
    start,
    end,
    words: texts.get(articleId)?.slice(start, end) ?? '',
  }));
}
