import { resolver } from '../../../../src/resolve/resolve';
import type { ArticleToSave } from '../../../../src/store/queries/article-to-save';
import { saveAnalysis, saveArticle } from '../../../../src/store/queries/save-article';
import { startRun } from '../../../../src/store/queries/start-run';
import { useDatabase } from '../../../database';
import { correcting } from '../../../graph/correcting';
import { storyToSave } from '../../../factories/small-stories';

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
const { ask, correct, idOf } = correcting(database);
const people = () => database.rows(`select * from actor where type = 'PERSON' order by id`);
const decisions = () => database.rows('select * from actor_decision order by article_id, key');

test('who got a fuller name keeps it through another analysis, though the name is by now borne by two', async () => {
  const [, fuller] = await take([speech('Reed')], [mayor('Robert Reed')], [speech('Ben Reed')]);
  const before = [await people(), await decisions()];
  expect(before[0]).toMatchObject([{ name: 'Robert Reed' }, { name: 'Ben Reed' }]);
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

/** Another run's analysis of the article, which knows the actor by other words of hers. */
async function named(input: ArticleToSave, was: string, is: string): Promise<ArticleToSave> {
  const { article, findings } = input;
  const runId = await startRun(database.dataSource, 'by-hand', '2');
  const cut = (start: number, end: number) => {
    if (article.text.slice(start, end) !== was) return [start, end] as const;
    const from = start + was.indexOf(is);
    return [from, from + is.length] as const;
  };
  const actors = findings.actors.map((actor) => {
    if (actor.name !== was) return actor;
    const spans = (actor.names[0]?.spans ?? []).map(([start, end]) => cut(start, end));
    return { ...actor, name: is, names: [{ text: is, kind: 'PRIMARY' as const, spans }] };
  });
  const mentions = findings.mentions.map((mention) => {
    const [start, end] = cut(mention.start, mention.end);
    return { ...mention, start, end };
  });
  return { ...input, runId, findings: { ...findings, actors, mentions } };
}

const LOST = '{ runDiff(from: "run-1", to: "run-9") { correctionsKept correctionsLost } }';

test('whose name another analysis cuts otherwise keeps her id, and what people decided of her', async () => {
  const tales = [[mayor('Premier Ada Quill')], [mayor('Premier Ada Quill')], [mayor('Bob Reed')]];
  const [first, second] = await take(...tales);
  const quill = await idOf('Premier Ada Quill');
  await correct(`renameActor(id: "${quill}", name: "Adelaide")`);
  await correct(`mergeActors(keep: "${quill}", merge: ["${await idOf('Bob Reed')}"])`);
  for (const article of [second!, first!])
    await analyseAgain(await named(article, 'Premier Ada Quill', 'Ada Quill'));
  const { people: shown } = await ask('{ people { nodes { id name articles { totalCount } } } }');
  expect(shown.nodes).toEqual([{ id: quill, name: 'Adelaide', articles: { totalCount: 3 } }]);
  await startRuns();
  expect((await ask(LOST)).runDiff).toEqual({ correctionsKept: 2, correctionsLost: 0 });
});

test('a correction of somebody whom no analysis finds any more is told as lost', async () => {
  const [first] = await take([mayor('Ada Quill')], [mayor('Bob Reed')]);
  await correct(`renameActor(id: "${await idOf('Ada Quill')}", name: "Adelaide")`);
  const { findings } = first!;
  const rest = findings.actors.filter(({ type }) => type !== 'PERSON');
  const mentions = findings.mentions.filter(({ type }) => type !== 'PERSON');
  const runId = await startRun(database.dataSource, 'by-hand', '2');
  await analyseAgain({ ...first!, runId, findings: { ...findings, actors: rest, mentions, roles: [] } });
  await startRuns();
  expect((await ask(LOST)).runDiff).toEqual({ correctionsKept: 0, correctionsLost: 1 });
});

test('two whom an analysis took for one are two as soon as another one tells them apart', async () => {
  const [story] = await take([mayor('Ada Quill'), speech('Bob Reed')]);
  const { findings } = story!;
  const [quill, reed] = ['Ada Quill', 'Bob Reed'].map(
    (name) => findings.actors.find((a) => a.name === name)!.id,
  );
  const taken = {
    ...findings,
    actors: findings.actors.filter(({ id }) => id !== reed),
    mentions: findings.mentions.map((m) => (m.actor === reed ? { ...m, actor: quill! } : m)),
    quotes: findings.quotes.map((quote) => ({ ...quote, speakers: [quill!] })),
  };
  await analyseAgain({ ...story!, findings: taken });
  expect((await ask('{ people { nodes { name } } }')).people.nodes).toEqual([{ name: 'Ada Quill' }]);
  await analyseAgain(story!);
  const { people: shown } = await ask(
    '{ people(orderBy: NAME_ASC) { nodes { name mentions { totalCount } } } }',
  );
  expect(shown.nodes).toEqual([
    { name: 'Ada Quill', mentions: { totalCount: 1 } },
    { name: 'Bob Reed', mentions: { totalCount: 1 } },
  ]);
});

/** So many that run-9 is there. */
async function startRuns(): Promise<void> {
  for (let run = 0; run < 9; run += 1) await startRun(database.dataSource, 'by-hand', '3');
}
