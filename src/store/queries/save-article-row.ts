import type { ActorKey } from '../../model/actor';
import { articleIdentity, textHash } from './versions/article-identity';
import type { ArticleToSave } from './article-to-save';
import type { KnownArticle } from './versions/former-articles';
import { insertRows } from './rows/insert-rows';
import { send, sendLast, type Statements } from './statements';
import { dateValues, UNKNOWN, type WhenValues } from './rows/when-values';

/**
 * Writes the article's own row: a new one, that of `known` anew, or, where that was deleted, one under its old id. Its
 * actors follow, once they have ids.
 */
export async function saveArticleRow(
  statements: Statements,
  input: ArticleToSave,
  known: Pick<KnownArticle, 'id' | 'former' | 'identityKey'> | null,
): Promise<number> {
  const { article, runId } = input;
  const when = publication(input);
  const isNew = known === null || known.former !== null;
  const rows = await statements.query<{ id: number }[]>(isNew ? INSERT : UPDATE, [
    article.title,
    article.url,
    article.language,
    article.text,
    textHash(article.text),
    // The page of an item keeps the item's name, by which it may be withdrawn.
    article.item ? articleIdentity(article) : (known?.identityKey ?? articleIdentity(article)),
    when.value,
    when.precision,
    when.origin,
    when.words,
    when.from,
    when.to,
    when.number,
    JSON.stringify(article.origins),
    runId,
    article.genre,
    article.item?.id ?? null,
    known?.id ?? null,
  ]);
  // TypeORM gives an update's rows beside their count.
  const returned = (isNew ? rows : rows[0]) as { id: number }[];
  return returned[0]?.id ?? 0;
}

/** Where two items state the same address, it is that of the first. */
const ADDRESS = `(select $2::text where not exists (
  select from article where url = $2 and id is distinct from $18::bigint))`;

const INSERT = `/* insertArticle */
insert into article (title, url, language, text, text_hash, identity_key, published_value, published_precision,
  published_origin, published_words, published_from, published_to, published_number, origins, run_id, genre, source_id, id)
values ($1, ${ADDRESS}, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
  coalesce($18::bigint, nextval(pg_get_serial_sequence('article', 'id')))) returning id`;

const UPDATE = `/* updateArticle */
update article set (title, url, language, text, text_hash, identity_key, published_value, published_precision,
  published_origin, published_words, published_from, published_to, published_number, origins, run_id, genre, source_id)
  = ($1, ${ADDRESS}, $3, $4, $5, $6, $7, $8, $9, $10, $11::timestamptz, $12::timestamptz, $13::int, $14::jsonb, $15::bigint,
    $16, coalesce($17, source_id))
where id = $18 returning id`;

/** Where the text itself says when it was published, the words that do. */
export function publication({ article, findings }: ArticleToSave): WhenValues {
  if (!article.published) return UNKNOWN;
  const { value, origin } = article.published;
  const inText = origin === 'EXPLICIT' || origin === 'DATELINE';
  const number = inText ? findings.dates.findIndex((date) => date.value === value) : -1;
  const date = findings.dates[number];
  const words = date ? article.text.slice(date.start, date.end) : null;
  return { ...dateValues(value, origin), words, number: date ? number : null };
}

/** The full text for searching; the headline is its first line. */
export async function saveSearch(statements: Statements, articleId: number): Promise<void> {
  await sendLast(
    statements,
    `/* saveSearch */ insert into article_search (article_id, document, published_from)
     select id, search_document(text), published_from from article where id = any ($1::bigint[])
     on conflict (article_id) do update set (document, published_from) = (excluded.document, excluded.published_from)`,
    [[articleId]],
  );
}

/** Another analysis may date the same text otherwise: what a search finds is in the order of these dates. */
export async function saveSearchOrder(statements: Statements, articleId: number): Promise<void> {
  await send(
    statements,
    `/* saveSearchOrder */ update article_search set published_from = article.published_from from article
     where article_search.article_id = $1 and article.id = $1`,
    [articleId],
  );
}

const AUTHOR_TYPES = { article_id: 'bigint', ordinal: 'int', actor_id: 'bigint' } as const;

/** Outlet, dateline and authors, as actors of the graph. */
export async function saveArticleActors(
  statements: Statements,
  articleId: number,
  { outlet, dateline, authors }: ArticleToSave,
  idOf: (key: ActorKey) => number,
): Promise<void> {
  if (outlet !== null || dateline !== null) {
    await send(statements, 'update article set outlet_id = $2, dateline_id = $3 where id = $1', [
      articleId,
      outlet === null ? null : idOf(outlet),
      dateline === null ? null : idOf(dateline),
    ]);
  }
  const ids = [...new Set(authors.map(idOf))];
  const rows = ids.map((actor_id, ordinal) => ({ article_id: articleId, ordinal, actor_id }));
  await insertRows(statements, 'article_author', AUTHOR_TYPES, rows);
}
