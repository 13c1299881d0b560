import type { Article } from '../../model/article';
import type { Resolver } from '../../model/resolution';
import type { Statements } from './statements';

/** Keeps a text that an article has now beside those that it had. */
export async function saveVersion(
  statements: Statements,
  articleId: number,
  { title, text }: Article,
  resolver: Resolver,
): Promise<void> {
  const [before] = await statements.query<{ number: number; text: string }[]>(
    `/* newestVersion */ select number, text from article_version where article_id = $1 order by number desc limit 1`,
    [articleId],
  );
  await statements.query(
    `/* saveVersion */ insert into article_version (article_id, number, title, text, diff) values ($1, $2, $3, $4, $5)`,
    [articleId, (before?.number ?? 0) + 1, title, text, before ? resolver.diff(before.text, text) : null],
  );
}
