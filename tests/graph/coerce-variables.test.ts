import { useDatabase } from '../database';
import { answerOf, errorsOf } from './asking';

const database = useDatabase();

const names = (count: number) => Array.from({ length: count }, (_, number) => ({ name: `Nobody ${number}` }));
const actors = (count: number) => Array.from({ length: count }, (_, number) => `actor-${number}`);

const SPEAKERS =
  'query ($speakers: [ActorFilter!]) {\n quotes(filter: { speaker: { or: $speakers } }) { totalCount } }';

test('ten thousand names are looked for', async () => {
  expect(await answerOf(database, SPEAKERS, { speakers: names(10_000) })).toEqual({
    quotes: { totalCount: 0 },
  });
});

const refused: [what: string, query: string, variables: Record<string, unknown>][] = [
  ['a list', SPEAKERS, { speakers: names(10_001) }],
  [
    'a filter',
    'query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }',
    { f: { id: actors(10_001) } },
  ],
  [
    'empty filters',
    'query ($f: [ActorFilter!]) { people(filter: { or: $f }) { totalCount } }',
    { f: Array(10_001).fill({}) },
  ],
  [
    'what a mutation takes',
    'mutation ($f: ArticleFilter) { reanalyse(filter: $f) { id } }',
    { f: { id: actors(10_001) } },
  ],
];

test.each(refused)(
  '%s of more values: refused at the variable, before it is read',
  async (_what, query, variables) => {
    expect(await errorsOf(database, query, variables)).toEqual([
      {
        message: 'The variables hold more than 10,000 values, and that is the most. Ask in several requests.',
        locations: [{ line: 1, column: query.indexOf('$') + 1 }],
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      },
    ]);
  },
);

test('several variables count together, and the one is told that is too much', async () => {
  const query =
    'query ($a: [ID!], $b: [ID!]) { a: people(filter: { id: $a }) { totalCount } b: people(filter: { id: $b }) { totalCount } }';
  const [error] = await errorsOf(database, query, {
    a: actors(6_000),
    b: actors(6_000),
    unused: actors(20_000),
  });
  expect(error?.locations).toEqual([{ line: 1, column: query.indexOf('$b') + 1 }]);
});

test('a variable that stands in many filters counts in each', async () => {
  const fields = Array.from({ length: 6 }, (_, n) => `a${n}: people(filter: { id: $ids }) { nodes { id } }`);
  const [error] = await errorsOf(database, `query ($ids: [ID!]) { ${fields.join(' ')} }`, {
    ids: actors(9_000),
  });
  expect(error?.message).toBe(
    'The query may answer with or look through 108,126 objects, and 100,000 is the most. 18,000 of them are looked through for a0. Ask in several requests.',
  );
});
