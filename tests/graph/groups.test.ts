import { useDatabase } from '../database';
import { answerOf, errorsOf } from './asking';
import { saveManyStories } from './many-stories';

// 24 reports of April 2021, two a day, of which every fifth has no date; see many-stories.ts.
const database = useDatabase();
beforeAll(() => saveManyStories(database.dataSource), 120_000);

async function groupsOf(list: string, groups: string): Promise<[key: string, count: number][]> {
  const answer = await answerOf<{ list: { groups: { key: string; count: number }[] } }>(
    database,
    `{ list: ${list} { groups(${groups}) { key count } } }`,
  );
  return answer.list.groups.map(({ key, count }) => [key, count]);
}

test.each([
  ['articles', 'by: MONTH', [['2021-04', 20]]],
  ['articles', 'by: YEAR', [['2021', 20]]],
  ['articles', 'by: LANGUAGE', [['en', 24]]],
  ['articles(filter: { search: "harbour" }, first: 1)', 'by: YEAR', [['2021', 20]]],
  ['articles(filter: { id: ["article-1"] })', 'by: DAY', [['2021-04-01', 1]]],
  ['articles(filter: { id: [] })', 'by: DAY', []],
  ['quotes', 'by: KIND', [['INDIRECT', 24]]],
  ['meetings', 'by: STATUS', [['HELD', 18]]],
  // Meetings are on the month in which they were: June of 1901, 1902, 1904 …
  [
    'meetings',
    'by: MONTH, first: 2',
    [
      ['1923-06', 1],
      ['1922-06', 1],
    ],
  ],
] as [string, string, [string, number][]][])('%s by %s', async (list, groups, counts) => {
  expect(await groupsOf(list, groups)).toEqual(counts);
});

test('days come newest first, as many as are asked for', async () => {
  expect(await groupsOf('articles', 'by: DAY, first: 3')).toEqual([
    ['2021-04-12', 2],
    ['2021-04-11', 2],
    ['2021-04-10', 1],
  ]);
});

test.each(['first: 2', 'last: 2', 'first: 2, orderBy: RELEVANCE'])(
  'a search has the same groups and count on each page: %s',
  async (page) => {
    const query = `{ articles(filter: { search: "harbour" }, ${page}) {
      totalCount totalIsExact nodes { id } pageInfo { hasNextPage } groups(by: LANGUAGE) { key count } } }`;
    const { articles } = await answerOf<{ articles: { nodes: unknown[] } }>(database, query);
    const told = { totalCount: 24, totalIsExact: true, groups: [{ key: 'en', count: 24 }] };
    expect(articles).toMatchObject({ ...told, pageInfo: { hasNextPage: page !== 'last: 2' } });
    expect(articles.nodes).toHaveLength(2);
  },
);

test('groups by an actor have it, whatever the page', async () => {
  const query = `{ quotes(first: 0) { nodes { id } groups(by: SPEAKER, first: 2) { key count actor { id __typename name } } } }`;
  const { quotes } = await answerOf<{
    quotes: { nodes: []; groups: { key: string; actor: { id: string } }[] };
  }>(database, query);
  expect(quotes.nodes).toEqual([]);
  expect(quotes.groups).toHaveLength(2);
  for (const { key, actor } of quotes.groups) expect(actor).toMatchObject({ id: key, __typename: 'Person' });
});

test('by a word that the list has no groups for', async () => {
  expect((await errorsOf(database, '{ quotes { groups(by: PLACE) { key } } }'))[0]?.message).toBe(
    'Value "PLACE" does not exist in "QuoteGroup" enum. Did you mean the enum value "ACT"?',
  );
});

test('more groups than a list holds', async () => {
  expect(await errorsOf(database, '{ quotes { groups(by: ACT, first: 101) { key } } }')).toMatchObject([
    {
      message: 'first must be from 0 to 100, but is 101.',
      path: ['quotes', 'groups'],
    },
  ]);
});
