import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';
import { answerOf } from './asking';

const database = useDatabase({ each: true });
const ask = (query: string, variables = {}) => answerOf(database, query, variables);

const SPORT = { code: 'medtop:15000000', label: 'sport', scheme: 'IPTC Media Topics' };
const ROWING = { code: 'Rowing', label: 'Rowing', scheme: 'source' };

async function takeIn(text: string, told: object): Promise<void> {
  const runId = await startRun(database.dataSource, 'by-hand', '1');
  const article = anArticle({ url: 'https://plain.example/a', text, ...told });
  const nobody = { outlet: null, authors: [], credits: [], dateline: null };
  await saveArticle(
    database.dataSource,
    { article, findings: finderIn(text).findings({}), runId, ...nobody },
    resolver,
  );
}

const QUERY = '{ articles { nodes { genre topics { code label scheme confidence } } } }';

test('an article has the topics and the genre that its source states', async () => {
  await takeIn('They rowed.', { topics: [SPORT, ROWING], genre: 'REPORT' });
  expect(await ask(QUERY)).toEqual({
    articles: {
      nodes: [
        {
          genre: 'REPORT',
          topics: [
            { ...SPORT, confidence: 1 },
            { ...ROWING, confidence: 1 },
          ],
        },
      ],
    },
  });
});

test('a new version has what its source states now', async () => {
  await takeIn('They rowed.', { topics: [SPORT, ROWING], genre: 'REPORT' });
  await takeIn('They rowed on.', { topics: [ROWING], genre: null });
  expect(await ask(QUERY)).toEqual({
    articles: { nodes: [{ genre: null, topics: [{ ...ROWING, confidence: 1 }] }] },
  });
});

test.each([
  ['sport', 1],
  ['rowing', 1],
  ['medtop:15000000', 1],
  ['row', 0],
  ['', 0],
])('articles on "%s": %d', async (topic, totalCount) => {
  await takeIn('They rowed.', { topics: [SPORT, ROWING] });
  const query = 'query Q($topic: String!) { articles(filter: { topic: $topic }) { totalCount } }';
  expect(await ask(query, { topic })).toEqual({ articles: { totalCount } });
});

test('articles by topic, each once', async () => {
  await takeIn('They rowed.', {
    topics: [SPORT, { ...SPORT, code: 'Sport', label: 'Sport', scheme: 'source' }, ROWING],
  });
  expect(await ask('{ articles { groups(by: TOPIC) { key count actor { id } } } }')).toEqual({
    articles: {
      groups: [
        { key: 'rowing', count: 1, actor: null },
        { key: 'sport', count: 1, actor: null },
      ],
    },
  });
});
