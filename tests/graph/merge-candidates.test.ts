import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { storyToSave } from '../factories/small-stories';
import { correcting } from './correcting';

const database = useDatabase({ each: true });
const { ask, correct, idOf, problem } = correcting(database);

beforeEach(async () => {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  const says = (who: string) => [{ tells: 'speech' as const, who, words: 'all is well' }];
  await saveArticle(database.dataSource, storyToSave(1, says('Ada Quill'), run), resolver);
  await saveArticle(database.dataSource, storyToSave(2, says('Robert Reed'), run), resolver);
  await saveArticle(database.dataSource, storyToSave(3, says('A. Quill'), run), resolver);
});

const pairs = async () =>
  (await ask('{ mergeCandidates { left { name } right { name } score reasons } }')).mergeCandidates;

test('two that may be one are proposed with reasons, as long as nobody has decided', async () => {
  const [pair, ...others] = await pairs();
  expect(others).toEqual([]);
  expect(pair).toMatchObject({ left: { name: 'Ada Quill' }, right: { name: 'A. Quill' } });
  expect(pair.score).toBeGreaterThan(0);
  expect(pair.reasons[0]).toMatch(/initial/);
});

test('what is kept apart is never proposed, nor is what is merged', async () => {
  const [whole, short] = [await idOf('Ada Quill'), await idOf('A. Quill')];
  const apart = await correct(`keepApart(left: "${short}", right: "${whole}")`);
  expect(await pairs()).toEqual([]);
  await correct(`undoCorrection(id: "${apart}")`);
  expect(await pairs()).toHaveLength(1);
  await correct(`mergeActors(keep: "${whole}", merge: ["${short}"])`);
  expect(await pairs()).toEqual([]);
});

test('an id of another kind is no run', async () => {
  await expect(ask('{ runDiff(from: "quote-1", to: "run-1") { correctionsKept } }')).rejects.toThrow(
    'quote-1 is no run. Give ids like run-1, of evidence { run { id } }.',
  );
  expect(await problem('reject(id: "run-1")')).toMatch(/^WRONG_KIND/);
});
