import { useDatabase } from '../database';
import { answerOf } from './asking';
import { dataOf, keep } from './keeping';
import { saveStories } from './stories';

const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

const NAMES = ['Ada Quill', 'the SUDONIA', "nobody's", '', '%', 'Norland'];

test.each([
  [
    'a name',
    'query ($x: String!) { quotes(filter: { speaker: { name: $x } }) { totalCount nodes { text } } }',
    NAMES,
  ],
  [
    'names among alternatives',
    `query ($x: String!) { articles(filter: { or: [{ mentions: { name: $x } }, { quotes: { speaker: { name: $x } } }] })
      { totalCount nodes { url } } }`,
    NAMES,
  ],
  [
    'what is excluded',
    'query ($x: String!) { quotes(filter: { not: { speaker: { name: $x } } }) { totalCount nodes { text } } }',
    NAMES,
  ],
  ['a name of one', 'query ($x: String) { person(name: $x) { name } place(name: $x) { name } }', NAMES],
  [
    'words of a title',
    'query ($x: String!) { people(filter: { title: $x }) { nodes { name } } }',
    ['foreign minister', 'minister foreign', ''],
  ],
  [
    'an id',
    'query ($x: ID!) { article(id: $x) { url } person(id: $x) { name } quote(id: $x) { text } }',
    ['article-1', 'actor-2', 'quote-1', 'run-1'],
  ],
  [
    'an id in a list',
    `query ($x: ID!) { quotes(filter: { id: [$x, "quote-2"] }) { nodes { id } }
      articles(filter: { mentions: { id: [$x] }, quotes: { speaker: { or: [{ id: [$x] }, { name: "Ada Quill" }] } } })
      { totalCount nodes { url } } }`,
    ['actor-2', 'quote-1', 'actor-4', 'run-1'],
  ],
  [
    'what is left out beside it',
    `query ($x: String!, $from: FuzzyDate, $first: Int) {
      quotes(first: $first, filter: { speaker: { name: $x }, said: { from: $from } }) { totalCount nodes { text } } }`,
    NAMES,
  ],
  [
    'a search',
    `query ($x: String!) { articles(filter: { search: $x }, orderBy: RELEVANCE) { nodes { url } totalCount groups(by: OUTLET) { count } }
      quotes(filter: { or: [{ search: $x }, { speaker: { search: $x } }] }) { totalCount nodes { text } }
      meetings(filter: { or: [{ search: $x }, { agenda: $x }] }) { totalCount }
      person(name: $x) { name } }`,
    ['talks', 'tal', 'talks of', 'presiden', '"the talks"', '-talks', 'Ada', 'Ada Quill', 'a', "'", ''],
  ],
  [
    'a topic',
    'query ($x: String!) { articles(filter: { topic: $x }) { totalCount nodes { url } } }',
    ['politics', 'POLITICS', ''],
  ],
  [
    'an address',
    'query ($x: String!) { article(url: $x) { title } }',
    ['https://harbour.example/talks', 'https://Plain.example/met/?utm_source=x#top', 'no address', ''],
  ],
])('%s is answered by one plan as by a plan of its own', async (_what, query, given) => {
  const kept = keep(query);
  for (const x of given) {
    expect(await dataOf(database, kept({ x })!)).toEqual(await answerOf(database, query, { x }));
  }
});

test.each([
  ['a size', 'query ($x: Int) { quotes(first: $x) { totalCount } }', { x: 2 }],
  ['a cursor', 'query ($x: String) { quotes(after: $x) { totalCount } }', { x: 'abc' }],
  ['the kind of an id', 'query ($x: ID!) { node(id: $x) { id } }', { x: 'article-1' }],
  ['a list', 'query ($x: [ID!]) { quotes(filter: { id: $x }) { totalCount } }', { x: ['quote-1'] }],
  ['a whole filter', 'query ($x: ActorFilter) { people(filter: $x) { totalCount } }', { x: { name: 'Ada' } }],
  ['a condition', 'query ($x: Boolean!) { quotes { totalCount @skip(if: $x) } }', { x: true }],
  [
    'both of what excludes each other',
    'query ($x: String, $y: ID) { person(name: $x, id: $y) { name } }',
    { x: 'a', y: 'actor-2' },
  ],
  [
    'a date beside a name',
    'query ($x: String!, $to: FuzzyDate) { quotes(filter: { speaker: { name: $x }, said: { to: $to } }) { totalCount } }',
    { x: 'Ada Quill', to: '2007' },
  ],
  [
    'a null',
    'query ($x: String!, $n: Int) { people(first: $n, filter: { title: $x }) { totalCount } }',
    { x: 'a', n: null },
  ],
  ['the schema', '{ __schema { queryType { name } } }', {}],
  ['an effect', 'mutation ($x: ID!) { deleteArticle(id: $x) { id } }', { x: 'article-999' }],
])('%s is planned each time', (_what, query, variables) => {
  expect(keep(query)(variables)).toBeNull();
});

test.each([{}, { x: null }, { x: 7 }, { x: ['Ada Quill'] }])(
  '%j is coerced as GraphQL does it',
  (variables) => {
    expect(keep('query ($x: String = "Ada Quill") { person(name: $x) { name } }')(variables)).toBeNull();
  },
);

test('a search that is too long is refused', () => {
  const kept = keep('query ($x: String!) { quotes(filter: { search: $x }) { totalCount } }');
  expect(kept({ x: 'talks' })).toHaveLength(1);
  expect(() => kept({ x: 'x'.repeat(1001) })).toThrow('search may be 1000 characters long, but has 1001.');
});

test('what is no id is refused', () => {
  const kept = keep('query ($x: ID!) { person(id: $x) { name } }');
  expect(() => kept({ x: '%' })).toThrow(
    '"%" is no id of this server. An id looks like actor-7 or quote-33.',
  );
});
