import type { Resolver } from '../../../model/resolution';
import { insertRows } from '../rows/insert-rows';
import { send, type Statements } from '../statements';

/** Of more articles of one text than this, the newest are enough to show that it is one. */
const MOST_COPIES = 50;

interface NearText {
  id: number;
  text: string;
  /** Between the days of publication; null where either has none. */
  days: number | null;
}

/**
 * Finds the articles whose text this one shares, and keeps what it is found by itself. Returns the first of which it is a
 * copy word for word but for a headline; null for none.
 */
export async function saveCopies(
  statements: Statements,
  articleId: number,
  text: string,
  resolver: Resolver,
  isKnown: boolean,
): Promise<number | null> {
  const keys = resolver.copyKeys(text);
  if (isKnown) {
    await send(statements, 'delete from copy_key where article_id = $1', [articleId]);
    await send(statements, 'delete from article_copy where article_id = $1 or other_id = $1', [articleId]);
  }
  if (keys.length === 0) return null;
  const near = await statements.query<NearText[]>(SAVE_AND_FIND, [keys, MOST_COPIES, articleId]);
  const copies = near.flatMap(({ id, text: other, days }) => {
    const copy = resolver.compareTexts(text, other, days);
    return copy ? [{ article_id: articleId, other_id: id, ...copy }] : [];
  });
  await insertRows(
    statements,
    'article_copy',
    { article_id: 'bigint', other_id: 'bigint', similarity: 'real', kind: 'text' },
    copies,
  );
  return copies.find(({ kind }) => kind === 'SAME')?.other_id ?? null;
}

/** The keys that are written are not there yet for what looks keys up. */
const SAVE_AND_FIND = `/* textsThatShareKeys */
with kept as (insert into copy_key (key, article_id) select key, $3 from unnest($1::bigint[]) as own (key))
select article.id, article.text,
  abs(extract(epoch from article.published_from - own.published_from))::float8 / 86400 as days from (
  select article_id from copy_key where key = any ($1::bigint[])
  group by article_id order by count(*) desc, article_id desc limit $2) as near
join article on article.id = near.article_id
cross join (select published_from from article where id = $3) as own order by article.id`;
