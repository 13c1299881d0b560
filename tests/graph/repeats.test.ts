import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { storyToSave } from '../factories/small-stories';
import { correcting, type Answer } from './correcting';

const database = useDatabase({ each: true });
const { ask, correct, undo, idOf } = correcting(database);
const WORDS = 'the bridge will be built before the next winter';

async function says(slot: number, who: string, words = WORDS): Promise<void> {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  await saveArticle(database.dataSource, storyToSave(slot, [{ tells: 'speech', who, words }], run), resolver);
}

const links = async () =>
  (
    await ask('{ quotes { nodes { article { id } links { nodes { kind basis to { article { id } } } } } } }')
  ).quotes.nodes
    .flatMap(({ article, links: { nodes } }: Answer) =>
      nodes.map(({ kind, basis, to }: Answer) => `${article.id} ${kind} ${to.article.id} ${basis}`),
    )
    .sort();

test('the same statement of one speaker in several articles is linked, from the later to the earlier', async () => {
  await says(2, 'Ada Quill');
  await says(1, 'Ada Quill', `${WORDS}, or never`);
  await says(3, 'Ada Quill', 'it is late');
  await says(4, 'Robert Reed');
  // The second was published before the first.
  expect(await links()).toEqual(['article-1 REPEATS article-2 SAME_PROPOSITION']);
});

test('who turns out to be one repeats what it said under the other name; undone, two say the same', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Robert Reed');
  const merge = await correct(
    `mergeActors(keep: "${await idOf('Ada Quill')}", merge: ["${await idOf('Robert Reed')}"])`,
  );
  expect(await links()).toEqual(['article-2 REPEATS article-1 SAME_PROPOSITION']);
  await undo(merge);
  expect(await links()).toEqual([]);
});

test('what one speaker says twice because a person said who speaks is linked by that decision', async () => {
  await says(1, 'Ada Quill');
  await says(2, 'Robert Reed');
  const { quotes } = await ask('{ quotes(orderBy: SAID_ASC) { nodes { id } } }');
  const set = await correct(
    `setSpeakers(quote: "${quotes.nodes[1].id}", speakers: ["${await idOf('Ada Quill')}"])`,
  );
  expect(await links()).toEqual(['article-2 REPEATS article-1 PERSON_DECIDED']);
  await undo(set);
  expect(await links()).toEqual([]);
});
