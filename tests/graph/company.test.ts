import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { statementsOf, useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';
import { answerOf } from './asking';

const database = useDatabase();

/** Three reports of meetings, a year apart, between Norland and Sudonia; the last of Norland with Estmark. */
beforeAll(async () => {
  const runId = await startRun(database.dataSource, 'by-hand', '1');
  for (const [year, other] of [
    ['2019', 'Sudonia'],
    ['2020', 'Sudonia'],
    ['2021', 'Sudonia'],
    ['2022', 'Estmark'],
  ] as const) {
    const text = `Norland and ${other} met again.\nAda Quill was there.\n`;
    const find = finderIn(text);
    const sides = [find.actor('a1', 'PLACE', 'Norland'), find.actor('a2', 'PLACE', other)];
    const quill = find.actor('a3', 'PERSON', 'Ada Quill');
    await saveArticle(
      database.dataSource,
      {
        article: anArticle({ title: year, text, published: { value: `${year}-05-02`, origin: 'METADATA' } }),
        findings: find.findings({
          actors: [...sides, quill],
          mentions: [...sides, quill].map((actor) => find.mention(actor, actor.name)),
          meetings: [
            find.meeting('m1', 'met', { status: 'HELD', sides: ['a1', 'a2'], date: `${year}-05-01` }),
          ],
        }),
        outlet: null,
        authors: [],
        credits: [],
        dateline: null,
        runId,
      },
      resolver,
    );
  }
});

test('who appears with whom: in one sentence, or in one article, of some articles only', async () => {
  const statements = await statementsOf(async () => {
    const answer = await answerOf(
      database,
      `{ place(name: "Norland") {
        sentence: coMentions { actor { name } articles }
        article: coMentions(within: ARTICLE, first: 2) { actor { name __typename } articles }
        late: coMentions(filter: { published: { from: "2021" } }) { actor { name } articles }
      } }`,
    );
    expect(answer).toEqual({
      place: {
        sentence: [
          { actor: { name: 'Sudonia' }, articles: 3 },
          { actor: { name: 'Estmark' }, articles: 1 },
        ],
        article: [
          { actor: { name: 'Ada Quill', __typename: 'Person' }, articles: 4 },
          { actor: { name: 'Sudonia', __typename: 'Place' }, articles: 3 },
        ],
        late: [
          { actor: { name: 'Sudonia' }, articles: 1 },
          { actor: { name: 'Estmark' }, articles: 1 },
        ],
      },
    });
  });
  expect(statements).toHaveLength(1);
});

test('the meetings before and after, of the same sides', async () => {
  const { meetings } = await answerOf<{ meetings: { nodes: unknown[] } }>(
    database,
    '{ meetings(orderBy: DATE_ASC) { nodes { previous { date { value } } date { value } next { date { value } } } } }',
  );
  const on = (year: number) => ({ date: { value: `${year}-05-01` } });
  expect(meetings.nodes).toEqual([
    { previous: null, ...on(2019), next: on(2020) },
    { previous: on(2019), ...on(2020), next: on(2021) },
    { previous: on(2020), ...on(2021), next: null },
    { previous: null, ...on(2022), next: null },
  ]);
});
