import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { statementsOf, useDatabase } from '../database';
import { storyToSave } from '../factories/small-stories';
import { correcting } from './correcting';

const database = useDatabase({ each: true });
const { correct, undo, idOf, graph, ask } = correcting(database);
// The long one: MERGE_ARTICLES=5000 npx jest tests/graph/merge-many
const ARTICLES = Number(process.env.MERGE_ARTICLES ?? 40);

/** Another word for each number: "wordbda". */
const wordOf = (number: number): string =>
  `word${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

/** Reports of other days that have nothing in common but whom they tell of, half of them under another name. */
async function takeIn(articles: number): Promise<void> {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  for (let slot = 0; slot < articles; slot += 1) {
    const who = slot % 2 === 0 ? 'Ada Quill' : 'Bob Reed';
    const words = [5, 7, 11, 13].map((factor) => wordOf(slot * factor * 10 + factor)).join(' ');
    const story = storyToSave(
      slot,
      [
        { tells: 'speech', who, words },
        { tells: 'office', who, title: 'mayor', of: 'Norland' },
      ],
      run,
    );
    const day = new Date(Date.UTC(1960, 0, 1 + slot * 4)).toISOString().slice(0, 10);
    const published = { value: day, origin: 'METADATA' as const };
    await saveArticle(database.dataSource, { ...story, article: { ...story.article, published } }, resolver);
  }
}

async function mergeAndUndo(): Promise<number[]> {
  const merge = `mergeActors(keep: "${await idOf('Ada Quill')}", merge: ["${await idOf('Bob Reed')}"])`;
  let correction = '';
  const merging = await statementsOf(async () => (correction = await correct(merge)).length);
  const undoing = await statementsOf(() => undo(correction));
  return [merging.length, undoing.length];
}

test('merging actors of many articles takes as many statements as merging those of few', async () => {
  await takeIn(8);
  const few = await mergeAndUndo();
  await database.empty();
  await takeIn(ARTICLES);
  expect(await mergeAndUndo()).toEqual(few);
}, 1_200_000);

test('what is moved at once is what each article shows, and goes back', async () => {
  await takeIn(ARTICLES);
  const before = await graph();
  const keep = await idOf('Ada Quill');
  const started = performance.now();
  const done = await correct(`mergeActors(keep: "${keep}", merge: ["${await idOf('Bob Reed')}"])`);
  const milliseconds = performance.now() - started;
  if (process.env.MERGE_ARTICLES)
    console.info(`${ARTICLES / 2} of ${ARTICLES} articles moved in ${milliseconds.toFixed(0)} ms`);
  const { actor } =
    await ask(`{ actor(id: "${keep}") { articles { totalCount } quotes { totalCount } mentions { totalCount }
    names { text } } }`);
  expect(actor).toMatchObject({
    articles: { totalCount: ARTICLES },
    quotes: { totalCount: ARTICLES },
    mentions: { totalCount: 2 * ARTICLES },
    names: [{ text: 'Ada Quill' }, { text: 'Bob Reed' }],
  });
  await undo(done);
  expect(await graph()).toEqual(before);
}, 1_200_000);
