import { resolver } from '../resolve/resolve';
import { writeError } from '../store/database-error';
import { saveArticles } from '../store/queries/save-article';
import { type IngestedArticle, isOfArticle, thereAlready, toldOf, toSave } from './ingest-article';
import type { Article } from '../model/article';
import type { IngestContext } from './ingest-context';
import type { ReadyArticle } from './prepare-article';

/** Nobody else writes meanwhile, and one that fails costs all the work of those before it. */
export const MOST_TOGETHER = 16;

/** Of a longer text the write takes long by itself. */
const LONGEST = 20_000;

/**
 * True for what can be written together with others, and with those `before` it: of what is or was under its address the
 * old findings go first.
 */
export function joins(
  { article, known, analysed }: ReadyArticle,
  before: readonly ReadyArticle[] = [],
): boolean {
  // What is there of a wire is looked up again.
  if (analysed === null) return !article.item;
  const isApart = before.every((other) => !isVersion(article, other.article));
  return known === null && article.text.length <= LONGEST && isApart;
}

function isVersion({ url, item }: Article, other: Article): boolean {
  return (url !== null && url === other.url) || (item !== undefined && item.id === other.item?.id);
}

/**
 * Writes articles in one transaction, which takes two thirds of the time of one each. Null where one of them can't be
 * written so: then nothing is, and each is to be written by itself, which tells whose fault it is.
 * @throws UserError where the database can't write any.
 */
export async function writeTogether(
  context: IngestContext,
  articles: readonly ReadyArticle[],
): Promise<IngestedArticle[] | null> {
  const writing = articles.flatMap((ready) => (ready.analysed ? [{ ready, analysed: ready.analysed }] : []));
  if (writing.length < 2) return null;
  try {
    const runId = await context.run();
    const inputs = writing.map(({ ready, analysed }) => ({ input: toSave(ready, analysed, runId) }));
    const saved = await saveArticles(context.dataSource, inputs, resolver);
    const written = new Map(
      writing.map((one, index) => [one.ready, toldOf(one.ready, one.analysed, saved[index]!)]),
    );
    return articles.map((ready) => written.get(ready) ?? thereAlready(ready));
  } catch (error) {
    const reason = writeError(error);
    if (isOfArticle(reason)) return null;
    throw reason;
  }
}
