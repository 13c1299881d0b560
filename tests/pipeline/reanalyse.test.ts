import { createCorrections } from '../../src/pipeline/corrections';
import { createIngestContext } from '../../src/pipeline/ingest-context';
import { ingestArticle } from '../../src/pipeline/ingest-article';
import { reanalyse } from '../../src/pipeline/reanalyse';
import { AnalysisPool } from '../../src/pipeline/worker-threads/analysis-pool';
import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { heldTalks, plannedTalks } from '../factories/stories';
import { correcting } from '../graph/correcting';

// Each test reads a language pack in a thread of its own.
jest.setTimeout(180_000);
const database = useDatabase({ each: true });
const { ask, correct, graph } = correcting(database);

async function all(signal?: AbortSignal) {
  const done = [];
  const settings = { dataSource: database.dataSource, version: '2.0.0', threads: 1, signal };
  for await (const article of reanalyse(settings)) done.push(article);
  return done;
}

test('the same analysis again changes nothing, ids included', async () => {
  const context = createIngestContext({ dataSource: database.dataSource, version: '1.0.0' });
  for (const { article } of [plannedTalks(1), heldTalks(1)]) await ingestArticle(context, anArticle(article));
  const before = await graph();
  expect(await all()).toEqual([
    { articleId: 1, written: true, problems: [] },
    { articleId: 2, written: true, problems: [] },
  ]);
  expect(await graph()).toEqual(before);
  expect(await ask('{ runDiff(from: "run-1", to: "run-2") { counts { added removed changed } } }')).toEqual({
    runDiff: { counts: { added: 0, removed: 0, changed: 0 } },
  });
});

test('another analysis shows what it changed, and keeps what people corrected', async () => {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const story = plannedTalks(run);
  story.findings.quotes.splice(2, 1);
  await saveArticle(database.dataSource, story, resolver);
  const { quotes } = await ask('{ quotes { nodes { id text } } }');
  const peace = quotes.nodes.find(({ text }: { text: string }) => text === 'We want peace').id;
  const geneva = (await ask('{ actor(name: "Geneva") { id } }')).actor.id;
  const speakers = await correct(`setSpeakers(quote: "${peace}", speakers: ["${geneva}"])`);
  await correct(`renameActor(id: "${geneva}", name: "Genf")`);
  await all();
  const { runDiff, quote } = await ask(`{
    runDiff(from: "run-1", to: "run-2") { correctionsKept correctionsLost counts { added removed changed }
      added { id ... on Quote { text act } } removed { id } removedFindings { id text article { id } }
      changed { field before after node { __typename } } }
    quote(id: "${peace}") { speakers { name } corrections { id } }
  }`);
  expect(quote).toEqual({ speakers: [{ name: 'Genf' }], corrections: [{ id: speakers }] });
  expect([runDiff.correctionsKept, runDiff.correctionsLost]).toEqual([2, 0]);
  expect(runDiff.added).toContainEqual({
    id: expect.any(String),
    text: expect.stringContaining('moved any troops'),
    act: 'DENY',
  });
  expect(runDiff.counts.added).toBeGreaterThan(0);
  for (const change of runDiff.changed) expect(change.before).not.toBe(change.after);
});

test('an article that is deleted meanwhile stays deleted', async () => {
  const context = createIngestContext({ dataSource: database.dataSource, version: '1.0.0' });
  for (const { article } of [plannedTalks(1), heldTalks(1)]) await ingestArticle(context, anArticle(article));
  const settings = { dataSource: database.dataSource, version: '2.0.0', threads: 1 };
  const articles = reanalyse({ ...settings, onCount: (count) => expect(count).toBe(2) });
  await articles.next();
  await createCorrections(database.dataSource).deleteArticle('article-2');
  expect((await articles.next()).value).toMatchObject({ articleId: 2, written: false });
  expect(await database.rows('select id from article')).toEqual([{ id: 1 }]);
});

test('an article whose analysis fails says so, keeps what was found, and the rest is done', async () => {
  const context = createIngestContext({ dataSource: database.dataSource, version: '1.0.0' });
  for (const { article } of [plannedTalks(1), heldTalks(1)]) await ingestArticle(context, anArticle(article));
  const before = await graph();
  const broken = jest
    .spyOn(AnalysisPool.prototype, 'analyse')
    .mockResolvedValueOnce({ error: { code: 'ANALYSIS_FAILED', message: 'split the text' } });
  const [first, second] = await all();
  broken.mockRestore();
  expect(first).toEqual({
    articleId: 1,
    written: false,
    error: { code: 'ANALYSIS_FAILED', message: 'split the text' },
    problems: [],
  });
  expect(second).toMatchObject({ articleId: 2, written: true });
  expect(await graph()).toEqual(before);
});

test('after a stop no other article is begun', async () => {
  await saveArticle(
    database.dataSource,
    plannedTalks(await startRun(database.dataSource, 'x', '1')),
    resolver,
  );
  expect(await all(AbortSignal.abort())).toEqual([]);
});
