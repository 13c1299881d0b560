import type { StatedTopic } from '../../model/article';
import { insertRows } from './rows/insert-rows';
import type { Statements } from './statements';

const TYPES = { article_id: 'bigint', ordinal: 'int', code: 'text', label: 'text', scheme: 'text' } as const;

/** Writes what the article's source says that it is about, in place of what it said before. */
export async function saveTopics(
  statements: Statements,
  articleId: number,
  topics: readonly StatedTopic[],
  isNew: boolean,
): Promise<void> {
  if (!isNew) await statements.query('delete from article_topic where article_id = $1', [articleId]);
  const rows = topics.map((topic, ordinal) => ({ article_id: articleId, ordinal, ...topic }));
  await insertRows(statements, 'article_topic', TYPES, rows);
}
