import { VersionTimes1795510000100 } from '../../../src/store/migrations/0100-version-times';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';

const database = useDatabase({ each: true });
const TIME = Date.parse('2024-03-03T10:00:00Z');

test('what stood as a version is a number or a time', async () => {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const runner = database.dataSource.createQueryRunner();
  const migration = new VersionTimes1795510000100();
  await migration.down(runner);
  await runner.query('insert into withdrawn_item (identity_key, version) values ($1, 2), ($2, $3)', [
    'number',
    'time',
    TIME,
  ]);
  for (const item of [
    { id: 'number', version: 2 },
    { id: 'time', version: TIME },
  ]) {
    const article = `insert into article (text, text_hash, identity_key, origins, run_id)
      values ('x', '', $1, '{}', $2) returning id`;
    const [row] = await database.rows<{ id: number }>(article, [item.id, run]);
    await database.rows(
      `insert into analysed_article (article_id, content, shown_names) values ($1, $2, '[]')`,
      [row?.id, JSON.stringify({ article: { text: 'x', item } })],
    );
  }
  await migration.up(runner);
  await runner.release();
  expect(await database.rows('select * from withdrawn_item order by 1')).toEqual([
    { identity_key: 'number', version: 2, created: null },
    { identity_key: 'time', version: null, created: TIME },
  ]);
  expect(await database.rows('select content from analysed_article order by article_id')).toEqual([
    { content: { article: { text: 'x', item: { id: 'number', version: 2 } } } },
    { content: { article: { text: 'x', item: { id: 'time', version: null, created: TIME } } } },
  ]);
});
