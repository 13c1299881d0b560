import { send, type Statements } from './statements';

/** Deletes all that an earlier run found in an article, and who wrote and printed it; the article stays. */
export async function clearFindings(statements: Statements, articleId: number): Promise<void> {
  for (const table of TABLES)
    await send(statements, `delete from ${table} where article_id = $1`, [articleId]);
  await send(statements, 'update article set outlet_id = null, dateline_id = null where id = $1', [
    articleId,
  ]);
}

/** Spans, actors and links go with their quotes and reports. */
const TABLES = [
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
