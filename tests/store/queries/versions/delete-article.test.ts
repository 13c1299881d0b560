import { resolver } from '../../../../src/resolve/resolve';
import { deleteArticle } from '../../../../src/store/queries/versions/delete-article';
import { saveArticle } from '../../../../src/store/queries/save-article';
import { startRun } from '../../../../src/store/queries/start-run';
import { useDatabase } from '../../../database';
import { heldTalks, plannedTalks } from '../../../factories/stories';

const database = useDatabase({ each: true });

/** Every column that says of which article a row is, but those of the log, which outlives articles. */
const OF_ARTICLES = `select table_name as "table", column_name as "column" from information_schema.columns
  join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' and column_name like '%article_id' order by 1, 2`;

async function tablesThatTellOf(articleId: number): Promise<string[]> {
  const columns = await database.rows<{ table: string; column: string }>(OF_ARTICLES);
  const found = await Promise.all(
    columns.map(async ({ table, column }) => {
      const rows = await database.rows(`select from ${table} where ${column} = ${articleId}`);
      return rows.length > 0 ? [table] : [];
    }),
  );
  return [...new Set(found.flat())];
}

beforeEach(async () => {
  const runId = await startRun(database.dataSource, 'by-hand', '1');
  await saveArticle(database.dataSource, plannedTalks(runId), resolver);
  await saveArticle(database.dataSource, heldTalks(runId), resolver);
});

test('of a deleted article no table tells any more, with or without a foreign key', async () => {
  expect(await tablesThatTellOf(1)).toEqual(
    expect.arrayContaining(['actor_decision', 'copy_key', 'mention', 'quote_actor', 'quote_key', 'sentence']),
  );
  expect(await deleteArticle(database.dataSource, 'article-1', resolver)).toEqual({
    deleted: 'article-1',
    problems: [],
  });
  expect(await tablesThatTellOf(1)).toEqual([]);
  expect(await tablesThatTellOf(2)).not.toEqual([]);
});

test('an article that is not there is told so', async () => {
  const { deleted, problems } = await deleteArticle(database.dataSource, 'article-9', resolver);
  expect(deleted).toBeNull();
  expect(problems).toHaveLength(1);
});
