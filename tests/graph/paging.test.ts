import { useDatabase } from '../database';
import { answerOf, errorsOf } from './asking';
import { saveManyStories } from './many-stories';

const database = useDatabase();
beforeAll(() => saveManyStories(database.dataSource), 120_000);

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const PAGE =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** `list` is a field with its own arguments, "articles(orderBy: PUBLISHED_ASC)"; within "person(…)" where it is of one. */
async function page(list: string, args: string, parent = ''): Promise<Page> {
  const own = list.includes('(') ? list.replace(')', `, ${args})`) : `${list}(${args})`;
  const field = `list: ${own} { ${PAGE} }`;
  const answer = await answerOf<{ list: Page; parent: { list: Page } }>(
    database,
    parent ? `{ parent: ${parent} { ${field} } }` : `{ ${field} }`,
  );
  return parent ? answer.parent.list : answer.list;
}

const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id.replace(/^\w+-/, ''));

async function walk(list: string, backward: boolean, parent = ''): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor: string | null = null;
  do {
    const from: string = cursor ? `, ${backward ? 'before' : 'after'}: "${cursor}"` : '';
    const next: Page = await page(list, `${backward ? 'last' : 'first'}: 5${from}`, parent);
    pages.push(next);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = next.pageInfo;
    cursor = backward ? (hasPreviousPage ? startCursor : null) : hasNextPage ? endCursor : null;
  } while (cursor && pages.length < 50);
  return pages;
}

const lists: [string, string][] = [
  ['articles(orderBy: PUBLISHED_DESC)', ''],
  ['articles(orderBy: PUBLISHED_ASC)', ''],
  ['articles(filter: { search: "harbour work" }, orderBy: RELEVANCE)', ''],
  ['articles(filter: { search: "harbour" }, orderBy: PUBLISHED_ASC)', ''],
  ['quotes(orderBy: SAID_DESC)', ''],
  ['quotes(orderBy: SAID_ASC)', ''],
  ['quotes(orderBy: TEXT_ORDER)', ''],
  ['quotes(filter: { search: "open" }, orderBy: RELEVANCE)', ''],
  ['quotes(filter: { speaker: { id: ["actor-2", "actor-4", "actor-6"] } })', ''],
  ['quotes(filter: { speaker: { id: ["actor-2", "actor-4", "actor-6"] } }, orderBy: SAID_ASC)', ''],
  ['articles(filter: { mentions: { id: ["actor-2", "actor-4"] }, language: ["en"] })', ''],
  ['articles(filter: { mentions: { id: ["actor-2", "actor-4"] } }, orderBy: PUBLISHED_ASC)', ''],
  ['meetings(filter: { participants: [{ name: "Norland" }], status: [PLANNED, HELD] })', ''],
  ['meetings(orderBy: DATE_DESC)', ''],
  ['meetings(orderBy: DATE_ASC)', ''],
  ['meetings(filter: { search: "talks" }, orderBy: RELEVANCE)', ''],
  ['people(orderBy: MENTIONS_DESC)', ''],
  ['people(orderBy: NAME_ASC)', ''],
  ['actors(orderBy: MENTIONS_DESC)', ''],
  ['actors(filter: { search: "quill or reed or norland" }, orderBy: RELEVANCE)', ''],
  ['articles', 'place(name: "Norland")'],
  ['articles(filter: { search: "harbour work" }, orderBy: RELEVANCE)', 'place(name: "Norland")'],
  ['meetings(orderBy: DATE_ASC)', 'place(name: "Norland")'],
  ['meetings(filter: { search: "talks" }, orderBy: RELEVANCE)', 'place(name: "Norland")'],
  ['mentions', 'place(name: "Norland")'],
  ['quotes(orderBy: SAID_ASC)', 'person(name: "Ada Quill")'],
  ['quotes(orderBy: TEXT_ORDER)', 'person(name: "Ada Quill")'],
  ['quotes(filter: { search: "open" }, orderBy: RELEVANCE)', 'person(name: "Ada Quill")'],
  ['mentions', 'article(id: "article-3")'],
  ['places', 'article(id: "article-3")'],
];

test.each(lists)('%s %s: cursors walk it whole, once and in order, both ways', async (list, parent) => {
  const whole = await page(list, 'first: 100', parent);
  expect(whole.edges).toHaveLength(whole.totalCount);
  expect(whole.totalCount).toBeGreaterThan(1);
  const forward = await walk(list, false, parent);
  expect(forward.flatMap(idsOf)).toEqual(idsOf(whole));
  expect(forward.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(
    forward.map((_, index) => index > 0),
  );
  const backward = await walk(list, true, parent);
  expect(backward.reverse().flatMap(idsOf)).toEqual(idsOf(whole));
  expect(backward.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(
    backward.map((_, index) => index < backward.length - 1),
  );
});

test.each([
  ['articles(orderBy: PUBLISHED_DESC)', '24 23 22 21 19', '20 15 10 5'],
  ['articles(orderBy: PUBLISHED_ASC)', '1 2 3 4 6', '5 10 15 20'],
  ['quotes(orderBy: SAID_DESC)', '24 23 22 21 20', '2 1 15 5'],
  ['quotes(orderBy: SAID_ASC)', '1 2 3 4 6', '23 24 5 15'],
  ['quotes(orderBy: TEXT_ORDER)', '1 2 3 4 5', '21 22 23 24'],
])('%s begins %s and ends %s: what has no date comes last', async (list, start, end) => {
  const begin = idsOf(await page(list, 'first: 5'));
  const last = idsOf(await page(list, 'last: 4'));
  expect([begin.join(' '), last.join(' ')]).toEqual([start, end]);
});

test('a stretch between two cursors', async () => {
  const { edges } = await page('articles(orderBy: PUBLISHED_ASC)', 'first: 100');
  const [first, , , fourth] = edges;
  const args = `after: "${first?.cursor}", before: "${fourth?.cursor}"`;
  const between = await page('articles(orderBy: PUBLISHED_ASC)', args);
  expect(idsOf(between)).toEqual(['2', '3']);
});

test('a list of nothing', async () => {
  expect(await page('articles(filter: { language: ["fr"] })', 'first: 5')).toEqual({
    totalCount: 0,
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('a page of nothing says that there is more', async () => {
  expect(await page('articles', 'first: 0')).toMatchObject({
    totalCount: 24,
    edges: [],
    pageInfo: { hasNextPage: true, endCursor: null },
  });
});

test('20 where nothing is said', async () => {
  expect(
    (await answerOf<{ articles: { nodes: [] } }>(database, '{ articles { nodes { id } } }')).articles.nodes,
  ).toHaveLength(20);
});

const otherOrder = Buffer.from('["PUBLISHED_ASC","0","1"]').toString('base64url');
const noKey = Buffer.from('["PUBLISHED_DESC","now()","1"]').toString('base64url');
const noTime = Buffer.from('["PUBLISHED_DESC","999999999999999","1"]').toString('base64url');
const noId = Buffer.from('["PUBLISHED_DESC","0","1 or true"]').toString('base64url');

test.each([
  ['first: -1', 'first must be from 0 to 100, but is -1. Longer lists come in pages.'],
  ['first: 100000', 'first must be from 0 to 100, but is 100000. Longer lists come in pages.'],
  ['last: 101', 'last must be from 0 to 100, but is 101. Longer lists come in pages.'],
  ['first: 1, last: 1', 'Give first or last, not both.'],
  ['after: "soon"', 'after "soon" is no cursor of this server. Take one from pageInfo or edges.'],
  ['before: ""', 'before "" is no cursor of this server. Take one from pageInfo or edges.'],
  [`after: "${noKey}"`, `after "${noKey}" is no cursor of this server. Take one from pageInfo or edges.`],
  [`after: "${noTime}"`, `after "${noTime}" is no cursor of this server. Take one from pageInfo or edges.`],
  [`after: "${noId}"`, `after "${noId}" is no cursor of this server. Take one from pageInfo or edges.`],
  [
    `after: "${otherOrder}"`,
    'after is a cursor of the order PUBLISHED_ASC, but this list is in the order PUBLISHED_DESC. Start again from its first page.',
  ],
  ['orderBy: RELEVANCE', 'The order RELEVANCE ranks by a search: give filter: { search: "…" } too.'],
])('articles(%s) says what is allowed, and where', async (args, message) => {
  const query = `{ actor(id: "actor-1") { articles(${args}) { totalCount } } }`;
  expect(await errorsOf(database, query)).toEqual([
    {
      message,
      path: ['actor', 'articles'],
      locations: [{ line: 1, column: query.lastIndexOf(': ') + 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});
