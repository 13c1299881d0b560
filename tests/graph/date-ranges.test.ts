import { statementsOf, useDatabase } from '../database';
import { answerOf } from './asking';
import { saveManyStories } from './many-stories';

// Meetings of June 1901, 1902, 1904, 1905, … to 1923: each a month long; see many-stories.ts.
const database = useDatabase();
beforeAll(async () => {
  await saveManyStories(database.dataSource);
  await dated('1901', '190X', '1900-01-01', '1909-12-31');
  await dated('1902', '1902/..', '1902-01-01', null);
  await dated('1904', '../1911', null, '1911-12-31');
}, 120_000);

/** Gives the meeting of a year another date. */
async function dated(year: string, value: string, from: string | null, to: string | null): Promise<void> {
  await database.rows(
    `update meeting set date_value = $2, date_from = $3, date_to = $4,
      date_precision = case when $2 ~ 'X' then 'DECADE' else 'RANGE' end where date_value = $1`,
    [`${year}-06`, value, from, to],
  );
}

interface Meetings {
  totalCount: number;
  nodes: { date: { value: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

async function meetings(args: string): Promise<Meetings> {
  const query = `{ meetings(${args}) { totalCount nodes { date { value } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return (await answerOf<{ meetings: Meetings }>(database, query)).meetings;
}

const values = ({ nodes }: Meetings): string[] => nodes.map(({ date }) => date.value.replace('-06', ''));

test.each([
  // Long dates lie in a range that they begin before, as far as they reach.
  ['from: "1908", to: "1908-06-20"', ['1908', '1902/..', '190X', '../1911']],
  ['from: "1908-06-15", to: "1908-06-15"', ['1908', '1902/..', '190X', '../1911']],
  ['from: "1908-07", to: "1910-06-01"', ['1910', '1902/..', '190X', '../1911']],
  ['from: "1911-12-31", to: "1912"', ['1902/..', '../1911']],
  ['from: "1923-07"', ['1902/..']],
  ['to: "1901"', ['190X', '../1911']],
  // Before the first day of our era there is no year 0.
  ['from: "0001", to: "1901"', ['190X', '../1911']],
  ['from: "1920", to: "1921"', ['1920', '1902/..']],
])('{ %s }', async (range, expected) => {
  const told = await meetings(`filter: { date: { ${range} } }`);
  expect(values(told)).toEqual(expected);
  expect(told.totalCount).toBe(expected.length);
  // What has no beginning comes last in both orders.
  const [last, rest] = [
    expected.filter((value) => value === '../1911'),
    expected.filter((value) => value !== '../1911'),
  ];
  const turned = await meetings(`filter: { date: { ${range} } }, orderBy: DATE_ASC`);
  expect(values(turned)).toEqual([...rest.reverse(), ...last]);
});

test('pages of a range go on where they ended, from either end, and are one statement', async () => {
  const all = values(await meetings('filter: { date: { from: "1905", to: "1915" } }'));
  expect(all).toHaveLength(10);
  const statements = await statementsOf(async () => {
    const first = await meetings('filter: { date: { from: "1905", to: "1915" } }, first: 4');
    expect(values(first)).toEqual(all.slice(0, 4));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const after = first.pageInfo.endCursor;
    const rest = await meetings(`filter: { date: { from: "1905", to: "1915" } }, after: "${after}"`);
    expect(values(rest)).toEqual(all.slice(4));
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = rest.pageInfo.startCursor;
    const back = await meetings(
      `filter: { date: { from: "1905", to: "1915" } }, last: 2, before: "${before}"`,
    );
    expect(values(back)).toEqual(all.slice(2, 4));
  });
  expect(statements).toHaveLength(3);
});

test('no more of a range is read than there is of it', async () => {
  const plan = async (query: string): Promise<string> => {
    const [statement] = await statementsOf(() => answerOf(database, query));
    return String(statement);
  };
  const text = await plan(
    '{ articles(filter: { published: { from: "2021-04-02", to: "2021-04-03" } }) { nodes { id } } }',
  );
  // Both ends of the order's own expression, so that an index has them.
  expect(text).toMatch(/coalesce\(item\.published_from, '-infinity'\) >= \$\d+::timestamptz/);
  expect(text).toMatch(/coalesce\(item\.published_from, '-infinity'\) <= \$\d+::timestamptz/);
});
