import { resolver } from '../../../src/resolve/resolve';
import type { ArticleToSave } from '../../../src/store/queries/article-to-save';
import { saveAnalysis, saveArticle } from '../../../src/store/queries/save-article';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';
import { storyToSave } from '../../factories/small-stories';

type Story = Parameters<typeof storyToSave>[1];

const database = useDatabase({ each: true });
const speech = (who: string): Story[number] => ({ tells: 'speech', who, words: 'it is late' });
const mayor = (who: string): Story[number] => ({ tells: 'office', who, title: 'mayor', of: 'Norland' });

/** Takes these stories in, one a day. */
async function take(...stories: Story[]): Promise<ArticleToSave[]> {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const articles = stories.map((story, slot) => storyToSave(slot, story, run));
  for (const article of articles) await saveArticle(database.dataSource, article, resolver);
  return articles;
}

const analyseAgain = (article: ArticleToSave) => saveAnalysis(database.dataSource, article, resolver);
const people = () => database.rows(`select * from actor where type = 'PERSON' order by id`);
const decisions = () => database.rows('select * from actor_decision order by article_id, key');

test('who got a fuller name keeps it through another analysis, though the name is by now borne by two', async () => {
  const [, fuller] = await take([speech('Reed')], [mayor('Robert Reed')], [speech('Bob Reed')]);
  const before = [await people(), await decisions()];
  expect(before[0]).toMatchObject([{ name: 'Robert Reed' }, { name: 'Bob Reed' }]);
  await analyseAgain(fuller!);
  expect([await people(), await decisions()]).toEqual(before);
});

test('who was named by the first of several articles keeps that name through another analysis of it', async () => {
  const [first] = await take([mayor('José Reed')], [mayor('Jose Reed')]);
  const before = [await people(), await decisions()];
  expect(before[0]).toMatchObject([{ name: 'José Reed' }]);
  await analyseAgain(first!);
  expect([await people(), await decisions()]).toEqual(before);
});
