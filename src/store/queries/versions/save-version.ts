import type { Resolver } from '../../../model/resolution';
import type { Statements } from '../statements';

/** Keeps the text that an article has until now, before another one takes its place. */
export async function saveVersion(
  statements: Statements,
  articleId: number,
  text: string,
  resolver: Resolver,
): Promise<void> {
  const [before] = await statements.query<{ text: string }[]>('select text from article where id = $1', [
    articleId,
  ]);
  if (before) await statements.query(SAVE, [articleId, resolver.diff(before.text, text)]);
}

const SAVE = `/* saveVersion */
insert into article_version (article_id, number, seen_at, title, text, diff)
select article.id, coalesce(last.number, 0) + 1, coalesce(last.replaced_at, article.created_at), article.title, article.text, $2
from article left join lateral (
  select number, replaced_at from article_version where article_id = article.id order by number desc limit 1) as last on true
where article.id = $1`;
