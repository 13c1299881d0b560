import { useDatabase } from '../database';
import { answerOf } from './asking';
import { randomGraph } from './differential/random-graph';
import { saveTables } from './differential/save-tables';
import { Seeded } from './differential/seeded';

// While somebody pages through a list, articles come in. What was there at the start must come once and in order.
const database = useDatabase({ each: true });
beforeEach(() => saveTables(database, randomGraph(new Seeded(3))));

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const SIZE = 3;

async function pageOf(list: string, stretch: string): Promise<Page> {
  const field = list.endsWith(')') ? list.replace(/\)$/, `, ${stretch})`) : `${list}(${stretch})`;
  const answer = await answerOf<{ list: Page }>(
    database,
    `{ list: ${field} { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  return answer.list;
}

async function walk(list: string, backward: boolean, between: () => Promise<void>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const from: string = cursor ? `, ${backward ? 'before' : 'after'}: "${cursor}"` : '';
    const { nodes, pageInfo } = await pageOf(list, `${backward ? 'last' : 'first'}: ${SIZE}${from}`);
    const found = nodes.map(({ id }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    cursor = more ? (backward ? pageInfo.startCursor : pageInfo.endCursor) : null;
    await between();
  } while (cursor);
  return ids;
}

/** Copies of two rows under new ids, so that some stand before the cursor, some behind it and some beside it. */
async function addRows(table: string, more: string): Promise<void> {
  await database.rows(
    `with counted as (select count(*) as rows from ${table}),
     chosen as (select one from ${table} one, counted order by md5(one.id::text || rows::text) limit 2),
     numbered as (select one, 1000 + rows + row_number() over () as id from chosen, counted)
     insert into ${table} select (jsonb_populate_record(one, jsonb_build_object('id', id${more}))).* from numbered`,
  );
}

const EVERYBODY = JSON.stringify(Array.from({ length: 24 }, (_, index) => `actor-${index + 1}`));

const lists: [list: string, table: string, more: string][] = [
  ['articles(orderBy: PUBLISHED_DESC)', 'article', ", 'url', null, 'identity_key', id::text"],
  ['articles(orderBy: PUBLISHED_ASC)', 'article', ", 'url', null, 'identity_key', id::text"],
  ['quotes(orderBy: SAID_DESC)', 'quote', ''],
  ['quotes(orderBy: SAID_ASC)', 'quote', ''],
  [`quotes(filter: { speaker: { id: ${EVERYBODY} } }, orderBy: SAID_ASC)`, 'quote', ''],
  ['quotes(filter: { said: { from: "2021-04-04" } }, orderBy: SAID_ASC)', 'quote', ''],
  [
    `quotes(filter: { speaker: { id: ${EVERYBODY} }, said: { from: "2021-04-04" } }, orderBy: SAID_ASC)`,
    'quote',
    '',
  ],
  [
    `quotes(filter: { speaker: { id: ${EVERYBODY} }, said: { from: "2021-04-04" } }, orderBy: SAID_DESC)`,
    'quote',
    '',
  ],
  ['quotes(orderBy: TEXT_ORDER)', 'quote', ''],
  ['quotes(filter: { search: "water or north" }, orderBy: RELEVANCE)', 'quote', ''],
  ['meetings(orderBy: DATE_ASC)', 'meeting', ''],
  ['actors(orderBy: NAME_ASC)', 'actor', ", 'identity_key', id::text"],
  ['actors(orderBy: MENTIONS_DESC)', 'actor', ", 'identity_key', id::text"],
];

test.each(lists)('%s, both ways, while rows are added', async (list, table, more) => {
  for (const backward of [false, true]) {
    const before = (await pageOf(list, 'first: 100')).nodes.map(({ id }) => id);
    expect(before.length).toBeGreaterThan(2 * SIZE);
    const walked = await walk(list, backward, () => addRows(table, more));
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.filter((id) => before.includes(id))).toEqual(before);
  }
});
