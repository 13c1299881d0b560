import type { Article } from '../../src/model/article';
import { resolver } from '../../src/resolve/resolve';
import { SourceIds1795510000121 } from '../../src/store/migrations/0121-source-ids';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';
import { answerOf } from './asking';

const database = useDatabase({ each: true });

async function takeIn(told: Partial<Article>): Promise<void> {
  const runId = await startRun(database.dataSource, 'by-hand', '1');
  const article = anArticle({ url: null, ...told });
  const findings = finderIn(article.text).findings({});
  const nobody = { outlet: null, authors: [], credits: [], dateline: null };
  await saveArticle(database.dataSource, { article, findings, runId, ...nobody }, resolver);
}

const ids = () => answerOf(database, '{ articles { nodes { sourceId } } }');
const item = { id: 'urn:newsml:wire.example:7', version: null, created: null };
const known = { articles: { nodes: [{ sourceId: item.id }] } };

test('an article is known by what its source calls it', async () => {
  await takeIn({ text: 'They met.' });
  expect(await ids()).toEqual({ articles: { nodes: [{ sourceId: null }] } });
});

test('which its page, taken in later, leaves as it is', async () => {
  const url = 'https://wire.example/7';
  await takeIn({ text: 'They met.', item, url });
  expect(await ids()).toEqual(known);
  await takeIn({ text: 'They met again.', url });
  expect(await ids()).toEqual(known);
});

test('also where it is the word of a page', async () => {
  await takeIn({ text: 'They met.', item: { ...item, by: 'herald.example' } });
  expect(await ids()).toEqual(known);
});

test('what two say of themselves by one name are two', async () => {
  await takeIn({ text: 'They met.', item });
  await takeIn({ text: 'They did not.', item: { ...item, by: 'herald.example' } });
  await takeIn({ text: 'Nobody met.', item: { ...item, by: 'plain.example' } });
  expect(await database.rows('select text from article order by id')).toEqual([
    { text: 'They met.' },
    { text: 'They did not.' },
    { text: 'Nobody met.' },
  ]);
});

test.each([
  ['an item', item.id, {}],
  ['an item of an agency with a name of many words', 'plain news: 7', {}],
  [
    'an item that a page named, which stood behind its host',
    `herald.example ${item.id}`,
    { by: 'herald.example' },
  ],
  ['one of a host with a port', `herald.example:8080 plain news: 7`, { by: 'herald.example:8080' }],
])('articles of before get it from what was kept of them: %s', async (_, id, by) => {
  const kept = { ...item, id };
  await takeIn({ text: 'They met.', item: kept });
  const runner = database.dataSource.createQueryRunner();
  const migration = new SourceIds1795510000121();
  await migration.down(runner);
  await migration.up(runner);
  await runner.release();
  const own = id.replace(/^herald\S+ /, '');
  expect(await ids()).toEqual({ articles: { nodes: [{ sourceId: own }] } });
  expect(await database.rows(`select content #> '{article,item}' as item from analysed_article`)).toEqual([
    { item: { ...kept, id: own, ...by } },
  ]);
});
