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
      totalCount totalIsExact groupsAreExact nodes { id } pageInfo { hasNextPage } groups(by: LANGUAGE) { key count } } }`;
    const { articles } = await answerOf<{ articles: { nodes: unknown[] } }>(database, query);
    const told = {
      totalCount: 24,
      totalIsExact: true,
      groupsAreExact: true,
      groups: [{ key: 'en', count: 24 }],
    };
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

/** So many more articles, of two languages in turn, whose whole text is "dredging". */
async function saveMany(count: number): Promise<void> {
  await database.rows(
    `with made as (insert into article (text, text_hash, identity_key, origins, run_id, language)
      select 'dredging', '', 'dredging ' || n, '{}', (select min(id) from run), (array['en', 'de'])[n % 2 + 1]
      from generate_series(1, ${count}) n returning id)
    insert into article_search (article_id, document) select id, search_document('dredging') from made`,
  );
}

test('what a search finds is grouped up to a bound, and the answer says so', async () => {
  await saveMany(2_000);
  const query = (
    order: string,
  ): string => `{ articles(filter: { search: "dredging" }, first: 1, orderBy: ${order}) {
    totalCount totalIsExact groupsAreExact groups(by: LANGUAGE) { count } } }`;
  const whole = { totalCount: 2_000, totalIsExact: true, groupsAreExact: true };
  const answer = (told: object, count: number): object => ({
    articles: { ...told, groups: [{ count }, { count }] },
  });
  expect(await answerOf(database, query('PUBLISHED_DESC'))).toEqual(answer(whole, 1_000));
  expect(await answerOf(database, query('RELEVANCE'))).toEqual(
    answer({ ...whole, groupsAreExact: false }, 500),
  );
  await database.rows("update article set text = 'dredging' where id = 1");
  await database.rows(
    "update article_search set document = search_document('dredging') where article_id = 1",
  );
  const more = { totalCount: 2_001, totalIsExact: true, groupsAreExact: false };
  expect(await answerOf(database, query('PUBLISHED_ASC'))).toMatchObject({ articles: more });
});
