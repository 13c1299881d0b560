import { AnchorContext1795510000068 } from '../../../src/store/migrations/0068-anchor-context';
import { resolver } from '../../../src/resolve/resolve';
import { saveArticle } from '../../../src/store/queries/save-article';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';
import { heldTalks } from '../../factories/stories';

const database = useDatabase({ each: true });

/** What becomes of a correction that was made before anchors had a context. */
async function migrated(kind: string, details: object): Promise<Record<string, unknown>> {
  await database.rows(`insert into correction (kind, by, details) values ($1, 'desk', $2)`, [
    kind,
    JSON.stringify(details),
  ]);
  const runner = database.dataSource.createQueryRunner();
  await new AnchorContext1795510000068().up(runner);
  await runner.release();
  const [row] = await database.rows<{ details: Record<string, unknown> }>('select details from correction');
  return row?.details ?? {};
}

beforeEach(async () => {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  await saveArticle(database.dataSource, heldTalks(run), resolver);
});

const quote = { start: 46, end: 60, words: 'It was a start' };
const context = { before: 'donia met in Geneva on Monday. "', after: '," said Ada Quill.\n' };

test('the words of a quote get what stands around them', async () => {
  expect(await migrated('SPEAKERS', { kind: 'SPEAKERS', articleId: 1, quote, speakers: [2] })).toEqual({
    kind: 'SPEAKERS',
    articleId: 1,
    quote: { ...quote, ...context },
    speakers: [2],
  });
});

test('words that were found at the nearest place go on there', async () => {
  const mention = { articleId: 1, start: 0, end: 6, words: 'Geneva' };
  const { mentions } = await migrated('SPLIT', { kind: 'SPLIT', mentions: [mention] });
  expect(mentions).toEqual([
    {
      articleId: 1,
      start: 27,
      end: 33,
      words: 'Geneva',
      before: 'Norland and Sudonia met in ',
      after: ' on Monday. "It was a start," sa',
    },
  ]);
});

test('words that stand nowhere, or whose article is gone, have no context', async () => {
  const at = [
    { articleId: 1, start: 0, end: 3, words: 'War' },
    { articleId: 9, start: 0, end: 3, words: 'War' },
  ];
  const details = await migrated('REJECT', { kind: 'REJECT', finding: 'quote', at });
  expect(details['at']).toEqual(at.map((place) => ({ ...place, before: '', after: '' })));
});
