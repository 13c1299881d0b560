import { statementsOf, useDatabase } from '../database';
import { answerOf, errorsOf } from './asking';
import { saveStories } from './stories';

const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

const SIGNS = [
  '%',
  '_',
  '\\',
  "'",
  "''; drop table article; --",
  '$1',
  '(((',
  ':*',
  '<->',
  '"',
  '\u0000',
  '🕊',
  '-'.repeat(40),
  '“ – … ”',
];

test.each(SIGNS)('%j in a name, an address or a search is text like any other', async (sign) => {
  const query = `query ($text: String!) {
    people(filter: { name: $text }) { nodes { id } }
    articles(filter: { mentions: { title: $text }, language: [$text] }) { nodes { id } }
    quotes(filter: { search: $text }) { nodes { id } }
    meetings(filter: { agenda: $text }) { nodes { id } }
    article(url: $text) { id }
  }`;
  const none = { nodes: [] };
  expect(await answerOf(database, query, { text: sign })).toEqual({
    people: none,
    articles: none,
    quotes: none,
    meetings: none,
    article: null,
  });
});

test('nobody bears an empty name', async () => {
  const query = `{
    quotes(filter: { speaker: { name: "" } }) { totalCount nodes { id } }
    articles(filter: { mentions: { or: [{ name: "" }, { name: "the" }] } }) { totalCount nodes { id } }
    claims(filter: { about: { or: [{ name: "" }, { id: [] }] } }) { totalCount nodes { id } }
    meetings(filter: { participants: [{ name: "" }] }) { totalCount nodes { id } }
    people(filter: { or: [{ name: "" }] }) { totalCount nodes { id } }
  }`;
  const none = { totalCount: 0, nodes: [] };
  expect(await answerOf(database, query)).toEqual({
    quotes: none,
    articles: none,
    claims: none,
    meetings: none,
    people: none,
  });
});

test('filters that contradict each other match nothing', async () => {
  const query = `{
    a: quotes(filter: { act: [DENY], not: { act: [DENY] } }) { totalCount }
    b: articles(filter: { and: [{ id: ["article-1"] }, { id: ["article-2"] }] }) { totalCount nodes { id } }
  }`;
  expect(await answerOf(database, query)).toEqual({ a: { totalCount: 0 }, b: { totalCount: 0, nodes: [] } });
});

const refused: [what: string, query: string, message: string][] = [
  [
    'an enum of another type',
    '{ quotes(filter: { act: [HELD] }) { totalCount } }',
    'Value "HELD" does not exist in "SpeechAct" enum.',
  ],
  [
    'fragments in a circle',
    '{ quotes { nodes { ...A } } } fragment A on Quote { article { quotes { nodes { ...A } } } }',
    'Cannot spread fragment "A" within itself.',
  ],
  [
    'ten thousand aliases',
    `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: quote(id: "quote-1") { id }`).join(' ')} }`,
    'The query asks for more than 1000 fields.',
  ],
  [
    'a cursor of another list',
    `{ quotes(after: "${Buffer.from('["DATE_DESC", "1", "1"]').toString('base64url')}") { totalCount } }`,
    'after is a cursor of the order DATE_DESC, but this list is in the order SAID_DESC. Start again from its first page.',
  ],
  [
    'a cursor whose key is no date',
    `{ quotes(after: "${Buffer.from('["SAID_DESC", "soon", "1"]').toString('base64url')}") { totalCount } }`,
    'after "WyJTQUlEX0RFU0MiLCAic29vbiIsICIxIl0" is no cursor of this server. Take one from pageInfo or edges.',
  ],
  [
    'a day that there isn’t',
    '{ quotes(filter: { said: { from: "2021-02-30" } }) { totalCount } }',
    '"2021-02-30" is no date: write "2007-05-28", "2007-05", "2007", "198X" or "1980/1988".',
  ],
];

test.each(refused)('%s: refused with its place, before anything runs', async (_what, query, message) => {
  const statements = await statementsOf(async () => {
    const [error] = await errorsOf(database, query);
    expect(error?.message).toBe(message);
    expect(error?.locations?.[0]).toMatchObject({ line: 1 });
  });
  expect(statements).toEqual([]);
});
