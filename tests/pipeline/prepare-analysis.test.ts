import { UserError } from '../../src/errors';
import type { Analysed } from '../../src/pipeline/analyse-despite-faults';
import { type Analyse, createIngestContext } from '../../src/pipeline/ingest-context';
import { prepareAnalysis } from '../../src/pipeline/prepare-analysis';
import { articlesAfter } from '../../src/store/queries/versions/stored-articles';
import { useDatabase } from '../database';
import { finderIn } from '../factories/findings';
import { saveStories } from '../graph/stories';

const database = useDatabase({ each: true });
beforeEach(() => saveStories(database.dataSource));

const findNothing = ({ text }: { text: string }): Analysed => ({
  findings: finderIn(text).findings({}),
  problems: [],
});

/** Analyses the first article again. */
async function again(analyse: Analyse): Promise<unknown> {
  const { dataSource } = database;
  const [stored] = await articlesAfter(dataSource, 0, 1);
  const context = createIngestContext({ dataSource, version: '2', analyse });
  const write = await prepareAnalysis(context, stored!.article);
  return write();
}

const quotes = async (): Promise<number> =>
  (
    await database.rows<{ count: number }>('select count(*)::int as count from quote where article_id = 1')
  )[0]!.count;

test('what is found now takes the place of what was found before', async () => {
  expect(await quotes()).toBe(3);
  expect(await again(findNothing)).toEqual({ written: true, problems: [] });
  expect(await quotes()).toBe(0);
});

const INCOMPLETE = { code: 'ANALYSIS_INCOMPLETE', message: 'No quotes.' };

test.each<[string, Analyse, string]>([
  ['breaks off', () => Promise.reject(new UserError('ANALYSIS_FAILED', 'Out of memory.')), 'Out of memory.'],
  [
    'lacks a part',
    (input) => ({ ...findNothing(input), problems: [INCOMPLETE] }),
    'What was found before stays. No quotes.',
  ],
])('an analysis that %s leaves what was found before', async (_, analyse, message) => {
  await expect(again(analyse)).rejects.toThrow(message);
  expect(await quotes()).toBe(3);
});

test('the language that was stated counts again', async () => {
  await database.rows(
    `update analysed_article set content = jsonb_set(content::jsonb, '{article,language}', '"de"')::json`,
  );
  const languages: unknown[] = [];
  await again((input) => {
    languages.push(input.language);
    return findNothing(input);
  });
  expect(languages).toEqual(['de']);
});
