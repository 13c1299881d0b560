import { type Anchor, anchorAt } from '../../../model/anchor';
import type { Statements } from '../statements';

interface Place {
  articleId: number;
  start: number;
  end: number;
}

/** Places with the words of their articles. */
export async function anchorsIn<P extends Place>(
  statements: Statements,
  places: readonly P[],
): Promise<(P & Anchor)[]> {
  const rows = await statements.query<{ id: number; text: string }[]>(
    '/* textsOfArticles */ select id, text from article where id = any ($1::bigint[])',
    [[...new Set(places.map(({ articleId }) => articleId))]],
  );
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return places.map((place) => ({
    ...place,
    ...anchorAt(texts.get(place.articleId) ?? '', [place.start, place.end]),
  }));
}
