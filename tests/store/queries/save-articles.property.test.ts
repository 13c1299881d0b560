import fc from 'fast-check';
import { resolver } from '../../../src/resolve/resolve';
import type { ArticleToSave } from '../../../src/store/queries/article-to-save';
import { saveArticle, saveArticles, WrittenAlone } from '../../../src/store/queries/save-article';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';
import { aStory, storyToSave } from '../../factories/small-stories';

const database = useDatabase({ each: true });
const newRun = () => startRun(database.dataSource, 'by-hand', '1');
const together = (inputs: readonly ArticleToSave[]) =>
  saveArticles(
    database.dataSource,
    inputs.map((input) => ({ input })),
    resolver,
  );

/** Every row of every table, ids included; without the times at which it was written. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await database.rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = current_schema() and tablename <> 'migrations' order by 1`,
  );
  const found: Record<string, unknown> = {};
  for (const { name } of tables) {
    const rows = await database.rows<{ row: string }>(
      `select (to_jsonb(one) - array['at', 'created_at', 'started_at'])::text as row
       from ${name} as one order by 1`,
    );
    if (rows.length > 0) found[name] = rows.map(({ row }) => row);
  }
  return found;
}

test('articles that are written together make the same graph as one after the other, to the last id', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStory, { minLength: 2, maxLength: 6 }), async (stories) => {
      const written: Record<string, unknown>[] = [];
      for (const isTogether of [false, true]) {
        await database.empty();
        const run = await newRun();
        const inputs = stories.map((story, slot) => storyToSave(slot, story, run));
        if (isTogether) await together(inputs);
        else for (const input of inputs) await saveArticle(database.dataSource, input, resolver);
        written.push(await everything());
      }
      expect(written[1]).toEqual(written[0]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

const says = (slot: number, words: string, run: number) =>
  storyToSave(slot, [{ tells: 'speech', who: 'Ada Quill', words }], run);

test('the same article twice among them is written once', async () => {
  const run = await newRun();
  const inputs = [says(1, 'it is late', run), says(1, 'it is late', run), says(2, 'it is late', run)];
  expect((await together(inputs)).map(({ articleId, outcome }) => [articleId, outcome])).toEqual([
    [1, 'CREATED'],
    [1, 'UNCHANGED'],
    [2, 'CREATED'],
  ]);
});

test('what belongs to each is written with it, or nothing of any', async () => {
  const run = await newRun();
  const told: string[] = [];
  const saving = (slot: number, fails = false) => ({
    input: says(slot, 'it is late', run),
    alongside: async () => {
      if (fails) throw new Error('no');
      told.push(String(slot));
    },
  });
  await expect(
    saveArticles(database.dataSource, [saving(1), saving(2, true), saving(3)], resolver),
  ).rejects.toThrow('no');
  expect(await database.rows('select id from article')).toEqual([]);
  told.length = 0;
  await saveArticles(database.dataSource, [saving(1), saving(2), saving(3)], resolver);
  expect(told).toEqual(['1', '2', '3']);
});

test('another text at an address that is there is written alone', async () => {
  const run = await newRun();
  await together([says(1, 'it is late', run), says(2, 'it is late', run)]);
  const again = [says(3, 'it is late', run), says(1, 'all will be well', run)];
  await expect(together(again)).rejects.toThrow(WrittenAlone);
  expect(await database.rows('select id from article order by id')).toEqual([{ id: 1 }, { id: 2 }]);
});

test('a broken finding keeps all of them out', async () => {
  const run = await newRun();
  const broken = says(2, 'it is late', run);
  broken.findings.quotes[0]!.content = [[0, 9999]];
  await expect(together([says(1, 'it is late', run), broken])).rejects.toThrow('Findings refused');
  expect(await database.rows('select id from article')).toEqual([]);
});
