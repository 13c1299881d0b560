import { resolver } from '../../../src/resolve/resolve';
import { isUnused } from '../../../src/store/queries/is-unused';
import { saveArticle } from '../../../src/store/queries/save-article';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';
import { heldTalks } from '../../factories/stories';

const database = useDatabase({ each: true });

test('a database is unused until its first article, also where a run was killed before that', async () => {
  const { dataSource } = database;
  expect(await isUnused(dataSource)).toBe(true);
  const run = await startRun(dataSource, 'by-hand', '1');
  expect(await isUnused(dataSource)).toBe(true);
  await saveArticle(dataSource, heldTalks(run), resolver);
  expect(await isUnused(dataSource)).toBe(false);
});
