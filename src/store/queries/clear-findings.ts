import { send, type Statements } from './statements';

/** Deletes all that an earlier run found in an article, and who wrote and printed it; the article stays. */
export async function clearFindings(statements: Statements, articleId: number): Promise<void> {
  for (const table of TABLES)
    await send(statements, `delete from ${table} where article_id = $1`, [articleId]);
  await send(statements, 'update article set outlet_id = null, dateline_id = null where id = $1', [
    articleId,
  ]);
}

/** Links and claims go with their quotes, spans and actors of meetings with their reports. */
const TABLES = [
  'quote_span',
  'quote_actor',
  'quote_key',
  'proposition',
  'quote',
  'meeting_report',
  'role',
  'relation',
  'mention',
  'article_actor',
  'article_credit',
  'article_author',
  'article_date',
  'sentence',
];
