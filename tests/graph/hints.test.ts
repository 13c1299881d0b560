import { runQuery } from '../../src/graph/run-query';
import { statementsOf, useDatabase } from '../database';
import { saveStories } from './stories';

const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

async function hintsOf(query: string): Promise<unknown> {
  const { extensions, errors } = await runQuery(database.dataSource, { query, extensions: { hints: true } });
  expect(errors).toBeUndefined();
  return (extensions?.['hints'] as { message: string }[] | undefined)?.map(({ message }) => message);
}

const NOBODY = 'Nothing bears the name "Ida Nobody". Query.search finds parts of names.';

test.each([
  ['{ person(name: "Ida Nobody") { name } }', [NOBODY]],
  ['{ people(filter: { name: "Ida Nobody" }) { totalCount } }', [NOBODY]],
  [
    '{ quotes(filter: { speaker: { or: [{ name: "Ada Quill" }, { name: "Ida Nobody" }] }, act: [APOLOGISE] }) { nodes { text } } }',
    [NOBODY],
  ],
  ['{ person(name: "") { name } }', ['Nothing bears the name "". Query.search finds parts of names.']],
  [
    '{ quotes(filter: { speaker: { name: "Sudoniya" } }) { nodes { text } totalCount } }',
    ['Nothing bears the name "Sudoniya". Names like it: Sudonia, Sudonian officials.'],
  ],
  ['{ place(name: "Norlamd") { name } }', ['Nothing bears the name "Norlamd". Names like it: Norland.']],
  [
    '{ actors(filter: { search: "Morland" }) { nodes { name } } }',
    ['No name holds the words "Morland". Names like it: Norland.'],
  ],
  ['{ people(filter: { search: "nobody" }) { totalCount } }', ['No name holds the words "nobody".']],
  [
    '{ quotes(filter: { or: [{ speaker: { search: "Ada Quilll" } }, { about: { name: "Sudoniya" } }] }) { nodes { text } } }',
    [
      'Nothing bears the name "Sudoniya". Names like it: Sudonia, Sudonian officials.',
      'No name holds the words "Ada Quilll". Names like it: Ada Quill.',
    ],
  ],
])('%s finds nothing, and says why', async (query, hints) => {
  expect(await hintsOf(query)).toEqual(hints);
});

test('hints stand in the order of the fields, whichever statement ends first', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `Ida Nobody ${index}`);
  const { extensions } = await runQuery(database.dataSource, {
    query: `{ ${names.map((name, index) => `a${index}: person(name: "${name}") { name }`).join(' ')} }`,
    extensions: { hints: true },
  });
  const told = extensions?.['hints'] as { path: string[] }[];
  expect(told.map(({ path }) => path)).toEqual(names.map((_name, index) => [`a${index}`]));
});

test.each([
  '{ person(name: "Ada Quill") { name } }',
  '{ quotes(filter: { speaker: { or: [{ name: "Ada Quill" }, { name: "Ida Nobody" }] } }) { nodes { text } } }',
  '{ quotes(filter: { speaker: { name: "Ada Quill" }, act: [APOLOGISE] }) { nodes { text } } }',
  '{ quotes(filter: { act: [APOLOGISE], not: { speaker: { name: "Ida Nobody" } } }) { nodes { text } } }',
  '{ quotes(filter: { search: "nobody", article: { search: "nobody" } }) { nodes { text } } }',
  '{ actors(filter: { search: "norl", type: [PERSON] }) { nodes { name } } }',
  '{ quote(id: "quote-999") { text } }',
])('%s needs no hint', async (query) => expect(await hintsOf(query)).toBeUndefined());

test.each([
  ['an empty answer', 'Ida Nobody', 2],
  ['another one', 'Ada Quill', 1],
])('to %s about %s they take %i statements', async (_what, name, statements) => {
  const ask = () => hintsOf(`{ person(name: "${name}") { name } }`);
  expect(await statementsOf(ask)).toHaveLength(statements);
});

test.each([undefined, {}, { hints: false }, { hints: 'please' }])(
  'extensions %j ask for none, and take one statement',
  async (extensions) => {
    const query = '{ person(name: "Ida Nobody") { name } }';
    let answer: unknown;
    const statements = await statementsOf(async () => {
      answer = await runQuery(database.dataSource, { query, extensions });
    });
    expect(answer).toEqual({ data: { person: null } });
    expect(statements).toHaveLength(1);
  },
);

test('changes from before they were kept', async () => {
  const ask = (since: string) => hintsOf(`{ changes(since: "${since}", watch: ["actor-1"]) { totalCount } }`);
  expect(await ask('2020-01-01T00:00:00Z')).toEqual([
    expect.stringMatching(/^Changes are kept for 366 days: none before \d{4}-\d\d-\d\d is told\.$/),
  ]);
  expect(await ask(new Date().toISOString())).toBeUndefined();
});
